import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongNumber, considerTotals, type AlongNumber } from '../../../src/rules/engine/index.ts';
import { examples, rules as wenzhou } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import {
  all, any, above, answered, atLeast, atMost, below, entitlement, not, number, percent, stated, type Condition, type Facts, type RuleSet, type Setting,
} from '../../../src/rules/vocabulary/index.ts';
import { parameterTables } from '../../../src/tools/evaluate/tables.ts';
import { ask, benefit, factsOf, here, settingOf, smallRules, standard } from './small.ts';

const earned = number('town.earned', 'fen/month', { least: 0, most: 90 });
const of = { question: 'town.earned', index: null };
const fen = (value: number) => stated(value, 'fen/month', here);

function rulesOf(...conditions: readonly Condition[]): RuleSet {
  const rules = smallRules(...conditions.map((when, n) => entitlement({ ...benefit(`E${String(n)}`, when), amount: fen(10 ** n) })));
  return { ...rules, questions: [...rules.questions, earned] };
}

/** The verdicts and the sum for one answer, said as a text. */
function said(rules: RuleSet, facts: Facts, setting: Setting, value: number): string {
  const { outcomes, perMonth } = considerTotals(rules, { ...facts, answers: { ...facts.answers, [earned.id]: value } }, setting);
  return JSON.stringify([outcomes.map(({ verdict, amount }) => [verdict, amount]), perMonth]);
}

function drawn(found: AlongNumber | null): Extract<AlongNumber, { kind: 'drawn' }> {
  if (found?.kind !== 'drawn') throw new Error('It cannot be drawn.');
  return found;
}

const comparisons: fc.Arbitrary<Condition> = fc.tuple(
  fc.constantFrom(atMost, atLeast, below, above), fc.integer({ min: 0, max: 80 }), fc.constantFrom(100, 50, 150, 33), fc.boolean(),
).map(([relate, line, share, onLeft]) => (onLeft ? relate(earned, percent(share, fen(line), here), here) : relate(percent(share, fen(line), here), earned, here)));
const conditions: fc.Arbitrary<Condition> = fc.oneof(
  comparisons, fc.tuple(comparisons, comparisons).map(([one, other]) => all(one, any(not(other), answered(ask.open, here)))),
);

describe('the result along one number', () => {
  it('changes where trying every number finds it to change, and nowhere else', () => {
    fc.assert(fc.property(fc.tuple(conditions, conditions), fc.constantFrom('yes', 'no', 'unknown'), ([one, other], isOpen) => {
      const [rules, facts, setting] = [rulesOf(one, other), factsOf({ 'town.open': isOpen }, {}), settingOf()];
      const values = Array.from({ length: 91 }, (_, value) => said(rules, facts, setting, value));
      const starts = values.flatMap((value, at) => (value === values[at - 1] ? [] : [at]));
      const { stretches, lines } = drawn(alongNumber(rules, facts, setting, of));
      expect(stretches.map(({ from }) => from)).toEqual(starts);
      expect(stretches.map(({ to }) => to)).toEqual([...starts.slice(1).map((at) => at - 1), 90]);
      expect(new Set(lines.map(({ at }) => at))).toEqual(new Set(starts.slice(1)));
    }), { numRuns: 80 });
  });

  it('is not drawn where a sum is made from the number', () => {
    const rules = smallRules(entitlement({ ...benefit('E', atMost(earned, fen(5), here)), amount: percent(10, earned, here) }));
    expect(alongNumber({ ...rules, questions: [...rules.questions, earned] }, factsOf({}, {}), settingOf(), of)).toBeNull();
  });

  it('names what is missing where a line cannot be placed, and nothing where the line cannot matter', () => {
    const line = atMost(earned, percent(150, standard, here), here);
    expect(alongNumber(rulesOf(line), factsOf({}, {}), settingOf(), of)).toMatchObject({ kind: 'open', missing: [{ question: 'town.colour' }, { question: 'standard' }] });
    const ruledOut = alongNumber(rulesOf(all(answered(ask.open, here), line)), factsOf({ 'town.open': 'no' }, {}), settingOf(), of);
    expect(drawn(ruledOut).stretches).toHaveLength(1);
  });
});

describe('the income of a family in Wenzhou', () => {
  const income = { question: 'household.incomePerHead', index: null };
  const opened = (id: string, readings: Setting['readings'] = {}) => {
    const example = examples.find((each) => each.id === id);
    if (example === undefined) throw new Error(id);
    return { facts: example.facts, setting: { factsOn: example.factsOn, rulesOn: example.rulesOn, tables: parameterTables(), readings } };
  };
  const along = (id: string, readings: Setting['readings'] = {}, ref: typeof income | Readonly<{ question: string; index: number }> = income) => {
    const { facts, setting } = opened(id, readings);
    return alongNumber(wenzhou, facts, setting, ref);
  };
  const sums = (found: AlongNumber | null) => drawn(found).stretches.map(({ from, to, total }) => [from, to, total.low / total.per, total.high / total.per]);

  it('falls off at 150 % of the dibao standard of 765 yuan: 479.50 yuan up to 1,147.50, then 250', () => {
    const found = drawn(along('boy-of-nine'));
    expect(sums(found)).toEqual([[0, 114_750, 47_950, 47_950], [114_751, 100_000_000, 25_000, 25_000]]);
    expect(found.lines.map(({ at, condition }) => [at, condition.cite.clause])).toEqual([[114_751, 'wz-2.3.1-s2a']]);
  });

  it('falls off one fen sooner where the line itself is read to be outside', () => {
    expect(sums(along('boy-of-nine', { 'AMB-WZ-01': 'exclusive' })).map(([from]) => from)).toEqual([0, 114_750]);
  });

  it('is the result itself at the answer that was given, in every example', () => {
    let compared = 0;
    for (const { id, facts } of examples) {
      const now = facts.answers[income.question];
      const found = typeof now === 'number' ? along(id) : null;
      if (found?.kind !== 'drawn' || typeof now !== 'number') continue;
      const here = found.stretches.find(({ from, to }) => from <= now && now <= to);
      const { setting } = opened(id);
      expect(here?.total, id).toEqual(considerTotals(wenzhou, facts, setting).perMonth);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  });

  it('has no place for its line while the standard is not known', () => {
    const { facts, setting } = opened('boy-of-nine');
    const elsewhere = { ...facts, answers: { ...facts.answers, 'household.place': 'other' } };
    const found = alongNumber(wenzhou, elsewhere, setting, income);
    expect(found).toMatchObject({ kind: 'open', missing: [{ question: 'dibao.standard', index: null }] });
    expect(found?.kind === 'open' ? found.lines.map(({ condition }) => condition.cite.clause) : []).toEqual(['wz-2.3.1-s2a']);
  });

  it('needs no line where the own income of 0 decides, whatever the standard is', () => {
    expect(drawn(along('dibao-standard-unknown')).stretches).toHaveLength(1);
  });

  it('of one grown-up is held against the line for that person alone', () => {
    const found = along('family-with-two-certificates', {}, { question: 'person.income', index: 0 });
    const other = drawn(along('family-with-two-certificates', {}, { question: 'person.income', index: 1 }));
    expect(found?.kind).toBe('drawn');
    for (const { stretches } of [drawn(found), other]) expect(stretches.length).toBeLessThanOrEqual(2);
  });
});
