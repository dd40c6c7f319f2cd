import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { orderOf, sinceSaved, type ShownChange } from '../../../src/islands/flow/handover/since.ts';
import { readWas } from '../../../src/islands/flow/handover/was.ts';
import { consider, considerWithRequirements, type RuleSet } from '../../../src/rules/engine/index.ts';
import { employers, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { report, reportWithRequirements } from '../../../src/rules/report/index.ts';
import { readCase, type Case } from '../../../src/schemas/case/index.ts';
import { parameterSchema } from '../../../src/schemas/index.ts';

// The standards of today: a file was saved with those of its own day.
const files = (await readdir('content/parameters')).map(async (name) => parameterSchema.parse(parse(await readFile(`content/parameters/${name}`, 'utf8'))));
const tables = (await Promise.all(files)).map(({ id, values }) => ({ id, values: values.map(({ place, ...rest }) => ({ ...rest, place: place.id })) }));
const shown = ({ changes }: RuleSet): readonly ShownChange[] => changes.map(({ clauses, ...change }) => ({ ...change, clauses: clauses.map((id) => ({ id, label: id })), rules: [] }));

/** A file that was saved by an older version of the site. */
async function older(name: string, of: RuleSet): Promise<Readonly<{ case: Case; result: unknown }>> {
  const stored = JSON.parse(await readFile(`test/fixtures/${name}`, 'utf8')) as Readonly<{ result: unknown }>;
  const read = readCase(of, stored);
  if (!('case' in read)) throw new Error(`${name} was refused: ${JSON.stringify(read.problems)}`);
  return { case: read.case, result: stored.result };
}

const settingOf = ({ factsOn, rulesOn, readings }: Case) => ({ factsOn, rulesOn, readings, tables });

describe('a family of rules 1.0.0, opened today', async () => {
  const { case: kept, result: saved } = await older('disability-benefits-case-1.0.0.json', rules);
  const result = consider(rules, kept.facts, settingOf(kept));
  const since = sinceSaved(rules, shown(rules), kept.ruleVersion, saved, result);

  it('names every change made since, and not the one it was saved under', () => {
    expect(since).toMatchObject({ before: '1.0.0', now: rules.version, order: 'older' });
    expect(since?.changes.map(({ version }) => version)).toEqual(rules.changes.map(({ version }) => version).filter((version) => version !== '1.0.0'));
  });

  it('what was due then is due now, with the same sum', () => {
    const due = (saved as Readonly<{ outcomes: readonly Readonly<{ entitlement: string; verdict: string; measure: string | null }>[] }>).outcomes
      .filter(({ verdict, measure }) => verdict === 'certain' && measure === 'fen/month');
    expect(due.map(({ entitlement }) => entitlement)).toEqual(['R-F09', 'R-F10']);
    expect(since?.turned?.filter(({ id }) => id === 'R-F09' || id === 'R-F10')).toEqual([]);
  });

  it('benefits that the rules of then did not know are told, unless they give nothing', () => {
    const added = since?.turned?.filter(({ before }) => before === null) ?? [];
    expect(added.map(({ id }) => id)).toContain('R-F28');
    expect(added.every(({ now }) => now !== null && now.verdict !== 'impossible')).toBe(true);
  });
});

describe('a sheltered workshop of rules 1.0.0, opened today', async () => {
  const { case: kept, result: saved } = await older('disability-employer-case-1.0.0.json', employers.rules);
  const result = considerWithRequirements(employers.rules, kept.facts, settingOf(kept));
  const since = sinceSaved(employers.rules, shown(employers.rules), kept.ruleVersion, saved, result);

  it('the one reward that was ruled out then and may be due now', () => {
    expect(since?.changes.map(({ version, clauses }) => [version, clauses.map(({ id }) => id)])).toEqual([['1.0.1', ['wz-3.2-s2b', 'wz-4.3-s10']]]);
    expect(since?.turned?.map(({ kind, id, before, now }) => [kind, id, before?.verdict, now?.verdict])).toEqual([['benefit', 'R-E17', 'impossible', 'depends']]);
  });

  it('saved today and opened today, nothing is said', () => {
    const file: unknown = JSON.parse(JSON.stringify(reportWithRequirements(result)));
    expect(sinceSaved(employers.rules, shown(employers.rules), employers.rules.version, file, result)).toBeNull();
  });

  it('a link holds no result, so only the rules are compared', () => {
    expect(sinceSaved(employers.rules, shown(employers.rules), '1.0.0', undefined, result)).toMatchObject({ turned: null, order: 'older' });
  });
});

it('under the same rules, a sum that is not what was saved is told', () => {
  const facts = { answers: {}, lists: { persons: [{}] } };
  const result = consider(rules, facts, { factsOn: '2016-09-01', rulesOn: '2016-09-01', readings: {}, tables });
  const file = JSON.parse(JSON.stringify(report(result))) as { outcomes: { entitlement: string; ifEntitled: { high: number } }[] };
  expect(sinceSaved(rules, shown(rules), rules.version, file, result)).toBeNull();
  const care = file.outcomes.find(({ entitlement }) => entitlement === 'R-F10');
  if (care !== undefined) care.ifEntitled.high -= 1;
  expect(sinceSaved(rules, shown(rules), rules.version, file, result)).toMatchObject({ order: 'same', changes: [], turned: [{ id: 'R-F10' }] });
});

it('a file of newer rules says so, and no change is made up', () => {
  const result = consider(rules, { answers: {}, lists: { persons: [{}] } }, { factsOn: '2016-09-01', rulesOn: '2016-09-01', readings: {}, tables });
  expect(sinceSaved(rules, shown(rules), '99.0.0', undefined, result)).toMatchObject({ order: 'newer', changes: [] });
});

it.each([['1.0.0', '1.0.1', 'older'], ['1.9.0', '1.10.0', 'older'], ['2.0.0', '1.99.99', 'newer'], ['1.2.0', '1.2.0', 'same'], ['1.2', '1.2.0', 'same']] as const)('%s is to %s: %s', (one, other, order) => {
  expect(orderOf(one, other)).toBe(order);
});

describe('the result in a file comes from outside', () => {
  it.each([null, 'yes', [], {}, { outcomes: 'many' }, { outcomes: [{ entitlement: 7, verdict: 'certain' }] }, { outcomes: [], requirements: 3 }, { outcomes: [{ entitlement: 'x'.repeat(61), verdict: 'certain' }] }])('%j is no result', (saved) => {
    expect(readWas(saved)).toBeNull();
  });

  it('an end that is no number is an end that nothing bounds', () => {
    expect(readWas({ outcomes: [{ entitlement: 'R', index: 0, verdict: 'certain', measure: 'fen/moon', ifEntitled: { low: '5', high: null } }] })?.benefits)
      .toEqual([{ id: 'R', index: 0, verdict: 'certain', measure: null, low: null, high: null }]);
  });
});

describe('the list of changes', () => {
  it.each([rules, employers.rules])('$calculator: versions in order, the last one that of the rules', ({ changes, version }) => {
    expect(changes.at(-1)?.version).toBe(version);
    for (const [place, change] of changes.entries()) expect(place === 0 || orderOf(changes[place - 1]?.version ?? '', change.version) === 'older').toBe(true);
  });
});
