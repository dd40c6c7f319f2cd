import { describe, expect, it } from 'vitest';
import { considerWithRequirements, walkRule, type Answers, type Assessment, type RequirementOutcome, type RuleSet } from '../../../src/rules/engine/index.ts';
import type { AssessmentExample } from '../../../src/rules/vocabulary/index.ts';
import { readFacts } from '../../../src/schemas/answers/index.ts';
import { checkCitations, describe as say, readSources } from '../../../src/site/checks/index.ts';

type Assessed = Readonly<{ rules: RuleSet; examples: readonly AssessmentExample[]; groups: Readonly<Record<string, readonly string[]>>; groupOfSum?: Readonly<Record<string, string>>; assessment: Assessment }>;

/** The share done of a place, where a self-assessment adds one up. */
type ShareOf = (weighed: readonly RequirementOutcome[], place: Answers) => AssessmentExample['share'];

/** Holds what every self-assessment promises: its examples, its citations, its groups, and a use for each question. */
export function holdsTogether({ rules, examples, groups, groupOfSum = {}, assessment }: Assessed, shareOf?: ShareOf): void {
  describe.each(examples.map((example) => [example.id, example] as const))('the example %s', (_, example) => {
    const { facts, factsOn, rulesOn, readings = {}, expect: expected, sums = {}, share } = example;
    const result = considerWithRequirements(rules, facts, { factsOn, rulesOn, readings, tables: [] });

    it('comes out as it was worked out by hand', () => {
      for (const [name, { verdict, gap }] of Object.entries(expected)) {
        const [id, place] = name.split('#');
        const found = result.requirements.find((each) => each.requirement === id && String(each.index ?? 0) === (place ?? '0'));
        expect(found?.verdict, name).toBe(verdict);
        if (gap !== undefined) expect(found?.gap, name).toMatchObject({ low: gap * (found?.gap?.per ?? 1), high: gap * (found?.gap?.per ?? 1) });
      }
      for (const [name, sum] of Object.entries(sums)) {
        const [id, place] = name.split('#');
        const found = result.outcomes.find((each) => each.entitlement === id && String(each.index ?? 0) === (place ?? '0'));
        expect(found, name).toMatchObject({ verdict: sum.verdict, amount: { low: sum.low, high: sum.high, per: 1 } });
      }
      if (share !== undefined) expect(shareOf?.(result.requirements.filter(({ index }) => index === 0), facts.lists[rules.lists[0]?.id ?? '']?.[0] ?? {})).toEqual(share);
    });

    it('has a title in both languages, and could be given from outside as it stands', () => {
      expect(example.titles.zh).toMatch(/\p{Script=Han}/u);
      // A title may begin with a figure, which stands by itself before a small word.
      expect(example.titles.en).toMatch(/^(?:[A-Z]|\d[\d,.]* [a-z]).*[a-z]/u);
      expect(readFacts(rules, { ...facts.answers, ...facts.lists }, example.factsOn)).toEqual({ ok: true, value: facts });
    });
  });

  it('has at least eight examples, each with an id of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  it('every citation stands in its clause of the plain edition', async () => {
    const sources = await readSources('content/policies');
    expect(checkCitations(sources, { rules, together: [] }).map(say)).toEqual([]);
  });

  it('every question is used by some rule or by a view beside them, and every requirement stands in one group', () => {
    const used = new Set<string>();
    for (const each of [...rules.requirements, ...rules.entitlements]) walkRule(each, { question: ({ id }) => used.add(id) });
    for (const { questions } of assessment.besides ?? []) for (const id of questions) used.add(id);
    expect(rules.questions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    expect(Object.values(groups).flat().sort()).toEqual(rules.requirements.map(({ id }) => id).sort());
    expect(Object.keys(groupOfSum)).toEqual(rules.entitlements.map(({ id }) => id));
    for (const all of [rules.questions, rules.requirements]) expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
}

/** Holds that examples show each way a requirement can come out but the one left to the office. */
export function showsEveryVerdict(examples: readonly AssessmentExample[]): void {
  it('the examples show every verdict but the one left to the office', () => {
    const verdicts = new Set(examples.flatMap(({ expect: all }) => Object.values(all).map(({ verdict }) => verdict)));
    expect([...verdicts].sort()).toEqual(['depends', 'met', 'notInForce', 'notRequired', 'unmet']);
  });
}
