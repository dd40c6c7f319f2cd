import { describe, expect, it } from 'vitest';
import { considerWithRequirements } from '../../../../src/rules/engine/index.ts';
import { progressOf } from '../../../../src/rules/engine/progress/index.ts';
import { examples, progress, rules } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { readFacts } from '../../../../src/schemas/answers/index.ts';

describe.each(examples.map((example) => [example.id, example] as const))('the example %s', (_, example) => {
  const { facts, factsOn, rulesOn, expect: expected, share } = example;
  const result = considerWithRequirements(rules, facts, { factsOn, rulesOn, readings: {}, tables: [] });

  it('comes out as it was worked out by hand', () => {
    for (const [name, { verdict, gap }] of Object.entries(expected)) {
      const [id, place] = name.split('#');
      const found = result.requirements.find((each) => each.requirement === id && String(each.index) === place);
      expect(found?.verdict, name).toBe(verdict);
      if (gap !== undefined) expect(found?.gap, name).toMatchObject({ low: gap, high: gap, per: 1 });
    }
    if (share !== undefined) {
      const ofFirst = result.requirements.filter(({ index }) => index === 0);
      expect(progressOf(progress, ofFirst, facts.lists['places']?.[0] ?? {}).whole).toEqual(share);
    }
  });

  it('has a title in Chinese and in English', () => {
    expect(example.titles.zh).toMatch(/\p{Script=Han}/u);
    expect(example.titles.en).toMatch(/^[A-Z].*[a-z]/u);
  });

  it('could be given from outside as it stands', () => {
    expect(readFacts(rules, { ...facts.answers, ...facts.lists })).toEqual({ ok: true, value: facts });
  });
});

describe('the examples', () => {
  it('are at least eight, each with an id of its own, and show every verdict but the one left to the office', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    const verdicts = new Set(examples.flatMap((example) => Object.values(example.expect).map(({ verdict }) => verdict)));
    expect([...verdicts].sort()).toEqual(['depends', 'met', 'notInForce', 'notRequired', 'unmet']);
  });
});
