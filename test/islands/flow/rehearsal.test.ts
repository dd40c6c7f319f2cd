import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keeping } from '../../../src/islands/flow/keeping.ts';
import { foreseen, rehearsal } from '../../../src/islands/flow/rehearsal.ts';
import { settingOf, step, untouched, type Considers, type Ground } from '../../../src/islands/flow/state.ts';
import { considerWithRequirements, type ResultWithRequirements, type RuleSet } from '../../../src/rules/engine/index.ts';
import { employers } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';

const { rules } = employers;
const facts = { answers: { 'employer.kinds': ['welfareEnterprise'] }, lists: {} };
const tools = { rules, examples: [{ id: 'one', title: 'One', facts, factsOn: '2017-01-01', rulesOn: '2017-01-01' }], then: { day: '2016-09-01', label: '' } } as const;
const seen: RuleSet[] = [];
const consider: Considers<ResultWithRequirements> = (asked, ...given) => {
  seen.push(asked);
  return considerWithRequirements(asked, ...given);
};
const ground = () => keeping<ResultWithRequirements, Ground<ResultWithRequirements>>({ rules, tables: [], consider });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2020-05-05T12:00:00') });
  seen.length = 0;
});
afterEach(() => { vi.useRealTimers(); });

it('a rehearsal goes through every rule once, one at a time, and then through what the first press can lead to', () => {
  const looked: RuleSet[] = [];
  const pieces = [...rehearsal(ground(), foreseen(tools), (asked) => looked.push(asked))];
  expect(pieces).toHaveLength(seen.length);
  expect(looked).toEqual(seen);
  const alone = seen.slice(0, -3);
  for (const { entitlements, requirements } of alone) expect(entitlements.length + requirements.length).toBe(1);
  expect(alone.flatMap(({ entitlements }) => entitlements)).toEqual(rules.entitlements);
  expect(alone.flatMap(({ requirements }) => requirements)).toEqual(rules.requirements);
  expect(seen.slice(-3)).toEqual([rules, rules, rules]);
});

it('the first press on a day that is offered, or on an example, finds everything worked out', () => {
  const kept = ground();
  expect(foreseen(tools).map(({ factsOn }) => factsOn)).toEqual(['2020-05-05', '2016-09-01', '2017-01-01']);
  for (const _ of rehearsal(kept, foreseen(tools))) { /* Each piece in turn. */ }
  seen.length = 0;
  const { calculator, version: ruleVersion } = rules;
  const opened = untouched<ResultWithRequirements>(kept);
  for (const on of ['2020-05-05', '2016-09-01'] as const) step(kept, opened, { kind: 'begun', items: 0, on });
  step(kept, opened, { kind: 'opened', case: { calculator, ruleVersion, facts, factsOn: '2017-01-01', rulesOn: '2017-01-01', readings: {} }, notice: { kind: 'example', title: '' } });
  expect(seen).toEqual([]);
});

it.each([
  ['another day', { factsOn: '2016-09-02' }, facts],
  ['another day of the rules', { rulesOn: '2016-09-02' }, facts],
  ['another reading', { readings: { 'r-one': 'a' } }, facts],
  ['another answer', {}, { answers: { 'employer.kinds': ['blindMassage'] }, lists: {} }],
  ['other standards', { tables: [{ id: 'dibao.standard', values: [] }] }, facts],
] as const)('what was worked out is not taken for %s', (_, differs, other) => {
  const kept = ground();
  const setting = settingOf({ tables: kept.tables }, { factsOn: '2016-09-01', rulesOn: '2016-09-01', readings: {} });
  kept.consider(rules, facts, setting, null);
  kept.consider(rules, facts, setting, null);
  expect(seen).toHaveLength(1);
  expect(kept.consider(rules, other, { ...setting, ...differs }, null)).toEqual(considerWithRequirements(rules, other, { ...setting, ...differs }));
  expect(seen).toHaveLength(2);
});
