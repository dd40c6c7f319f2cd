import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/islands/flow/screen.ts';
import { answerTo } from '../../../src/islands/flow/items.ts';
import { untouched, type State } from '../../../src/islands/flow/state.ts';
import { levyOf, rewardsOf } from '../../../src/islands/employer/sums.ts';
import { purposesOf } from '../../../src/islands/flow/why.ts';
import { decodeCase, encodeCase } from '../../../src/islands/shared/index.ts';
import { considerWithRequirements, type ResultWithRequirements } from '../../../src/rules/engine/index.ts';
import { employers } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { readCase } from '../../../src/schemas/case/index.ts';
import { after, exampleOf, ground, opened } from './cases.ts';

const { rules } = ground;

/** Answers as the example does, in whatever order the calculator asks. */
function answerAll(id: string): Readonly<{ end: State<ResultWithRequirements>; asked: readonly string[] }> {
  const { answers, factsOn } = exampleOf(id);
  let now = after(untouched(ground), { kind: 'begun', items: 0, on: factsOn });
  const asked: string[] = [];
  while (now.screen.kind === 'question') {
    asked.push(hashOf(now.screen));
    now = after(now, { kind: 'answered', given: [{ ref: now.screen.ref, answer: answers[now.screen.ref.question] ?? 'unknown' }] });
  }
  if (now.screen.kind !== 'figures') return { end: now, asked };
  const figures = Object.fromEntries(Object.entries(answers).filter(([id]) => rules.parameters.some((each) => each.id === id)));
  return { end: after(now, { kind: 'figuresGiven', figures }), asked };
}

describe('questions to an employer', () => {
  it.each(employers.examples.map(({ id }) => id))('%s: each is asked once, and the result is that of all answers at once', (id) => {
    const { end, asked } = answerAll(id);
    expect(end.screen.kind).toBe('result');
    expect(new Set(asked).size).toBe(asked.length);
    const { factsOn, rulesOn } = end;
    expect(end.result).toEqual(considerWithRequirements(rules, end.facts, { factsOn, rulesOn, tables: ground.tables, readings: {} }));
    expect(levyOf(rules, end)).toEqual(levyOf(rules, opened(id)));
    expect(rewardsOf(end)).toEqual(rewardsOf(opened(id)));
  });

  it('an ordinary enterprise is asked nothing about job fairs, workshops or incubators', () => {
    const { asked } = answerAll('half-a-person-short');
    expect(asked.filter((hash) => /jobFair|workshop|incubator|rehabilitation/u.test(hash))).toEqual([]);
  });

  it('why the staff is asked: the levy first, by the clause that asks it', () => {
    expect(purposesOf('employer.staff', rules)[0]).toEqual({ rule: 'R-E01', clause: 'wz-3.1-s2a' });
  });
});

describe('sums', () => {
  it('are those of the examples', () => {
    for (const { id, expect: expected, perYear } of employers.examples) {
      const owed = expected['R-E01'];
      if (owed?.low !== undefined) expect(levyOf(rules, opened(id)), id).toMatchObject({ low: owed.low, high: owed.high });
      if (perYear !== undefined) expect(rewardsOf(opened(id)), id).toMatchObject(perYear);
    }
  });

  it('say nothing yet while nobody was counted', () => {
    const begun = after(untouched(ground), { kind: 'begun', items: 0, on: '2024-06-01' });
    expect(levyOf(rules, begun).isOpen).toBe(true);
    expect(rewardsOf(begun).isOpen).toBe(true);
  });
});

it('a case without a list comes back from a link as it was', () => {
  const { facts, factsOn, rulesOn } = opened('state-owned');
  const kept = { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings: {} };
  const decoded = decodeCase(rules, encodeCase(rules, kept));
  expect('stored' in decoded && readCase(rules, decoded.stored)).toEqual({ case: kept });
  expect(answerTo(rules, facts, { question: 'employer.staff', index: null })).toBe(1_000);
});
