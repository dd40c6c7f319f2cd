import { describe, expect, it } from 'vitest';
import { certify } from '../../../../src/rules/engine/certify/index.ts';
import { certification, examples, rules } from '../../../../src/rules/policies/kontum-2516/index.ts';
import { readFacts } from '../../../../src/schemas/answers/index.ts';

describe.each(examples.map((example) => [example.id, example] as const))('the example %s', (_, { facts, factsOn, rulesOn, expect: expected, titles, says }) => {
  const result = certify(certification, facts, { factsOn, rulesOn, readings: {}, tables: [] });

  it('comes out as it was worked out by hand', () => {
    const { score, checks = {}, days = {}, awards = {} } = expected;
    if (score !== undefined) {
      expect(result.score).toMatchObject({ verdict: score.verdict, total: { low: score.low, high: score.high ?? Infinity } });
      if (score.gap !== undefined) expect(result.score.gaps.at(-1)?.gap).toBe(score.gap);
    }
    for (const [id, verdict] of Object.entries(checks)) expect(result.checks.find(({ requirement }) => requirement === id)?.verdict, id).toBe(verdict);
    for (const [id, verdict] of Object.entries(days)) expect(result.calendar?.milestones.find((each) => each.id === id)?.verdict, id).toBe(verdict);
    for (const [id, verdict] of Object.entries(awards)) expect(result.awards.find(({ award }) => award === id)?.verdict, id).toBe(verdict);
  });

  it('expects something, and is told in both languages', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    for (const text of [titles.vi, says.vi]) expect(text).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/iu);
    for (const text of [titles.en, says.en]) expect(text).toMatch(/^[A-Z0-9].*[a-z]/u);
  });

  it('could be given from outside as it stands', () => {
    const given = { ...facts, lists: { criteria: [], ...facts.lists } };
    expect(readFacts(rules, { ...given.answers, ...given.lists }, factsOn)).toEqual({ ok: true, value: given });
  });
});

it('there are at least eight, each with an id of its own', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8);
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
