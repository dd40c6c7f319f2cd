import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFrom, compileRequirements, considerWithRequirements, requirementOutcome, caseScope } from '../../../src/rules/engine/index.ts';
import { code } from '../../../src/rules/engine/compile/columns.ts';
import {
  answered, atLeast, bar, chosen, measured, number, percent, requirement, rounded, stated, yesNo,
  type Answers, type RequirementOutcome, type RuleSet,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, factsOf, here, settingOf, smallRules } from './small.ts';

const beds = number('town.beds', 'beds', { least: 0, most: 100 });
const people = number('town.people', 'beds', { least: 0, most: 1_000 });
const small = yesNo('town.small');

/** Red towns need three beds for each hundred people, unless they are small; each town lacking them owes seven fen. */
const needed = rounded(percent(3, people, here), 1, 'up', here);
const enoughBeds = requirement({
  id: 'G', strength: 'shall', clauses: ['law'], when: chosen(ask.colour, ['red'], here),
  bars: [bar('small', answered(small, here), here)],
  met: atLeast(beds, needed, here), measured: measured(beds, needed), owed: stated(7, 'fen/year', here),
});
const rules: RuleSet = { ...smallRules(), questions: [ask.colour, beds, people, small], requirements: [enoughBeds] };

function outcomeFor(town: Answers): RequirementOutcome {
  return requirementOutcome(enoughBeds, rules, caseScope(factsOf(town), settingOf()));
}

const red: Answers = { 'town.colour': 'red', 'town.small': 'no' };

describe('a requirement', () => {
  it('is met at exactly what is needed, and lacks one just below', () => {
    expect(outcomeFor({ ...red, 'town.people': 200, 'town.beds': 6 })).toMatchObject({ verdict: 'met', gap: { low: 0, high: 0 } });
    expect(outcomeFor({ ...red, 'town.people': 201, 'town.beds': 6 })).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 }, need: { low: 7 } });
    expect(outcomeFor({ ...red, 'town.people': 200, 'town.beds': 5 })).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 } });
  });

  it('is not demanded of others, nor where something lets one off', () => {
    expect(outcomeFor({ ...red, 'town.colour': 'blue', 'town.people': 200, 'town.beds': 0 }).verdict).toBe('notRequired');
    expect(outcomeFor({ ...red, 'town.small': 'yes', 'town.people': 200, 'town.beds': 0 }).verdict).toBe('notRequired');
  });

  it('says what is owed only while it is not met', () => {
    expect(outcomeFor({ ...red, 'town.people': 200, 'town.beds': 0 }).breach.amount).toMatchObject({ low: 7, high: 7 });
    expect(outcomeFor({ ...red, 'town.people': 200, 'town.beds': 6 }).breach.amount).toMatchObject({ low: 0, high: 0 });
    expect(outcomeFor({ ...red, 'town.people': 200 }).breach.amount).toMatchObject({ low: 0, high: 7 });
  });

  it('lacks nothing when it is met, though it is open whether it is demanded', () => {
    expect(outcomeFor({ 'town.people': 200, 'town.beds': 6 })).toMatchObject({ verdict: 'met', required: 'unknown' });
  });

  it('stays open with the gap as a range, and asks what is missing in order', () => {
    const { verdict, gap, breach } = outcomeFor({ ...red, 'town.people': 200 });
    expect(verdict).toBe('depends');
    expect(gap).toMatchObject({ low: 0, high: 6 });
    expect(breach.open.map(({ question }) => question)).toEqual(['town.beds']);
  });

  it('is not in force before its day', () => {
    const early = { ...settingOf(), rulesOn: '1999-12-31' } as const;
    expect(requirementOutcome(enoughBeds, rules, caseScope(factsOf(red), early)).verdict).toBe('notInForce');
  });
});

describe('a case with requirements', () => {
  it('asks for the requirements and calls nothing irrelevant that they ask', () => {
    const result = considerWithRequirements(rules, factsOf({ 'town.colour': 'red' }), settingOf());
    expect(result.open.map(({ question }) => question)).toEqual(['town.beds', 'town.people', 'town.small']);
    expect(result.irrelevant).toEqual([]);
    const none = considerWithRequirements(rules, factsOf({ 'town.colour': 'blue' }), settingOf());
    expect(none.irrelevant.map(({ question }) => question)).toEqual(['town.beds', 'town.people', 'town.small']);
  });
});

const town = fc.record({
  'town.colour': fc.constantFrom('red', 'blue'), 'town.small': fc.constantFrom('yes', 'no'),
  'town.beds': fc.integer({ min: 0, max: 100 }), 'town.people': fc.integer({ min: 0, max: 1_000 }),
}, { requiredKeys: [] }).map((each) => each as Answers);

const bitsOf = { yes: code.yes, no: code.no, unknown: code.unknown } as const;

describe('for every town', () => {
  it('one more answer never widens the gap or unsettles the verdict, and what is settled stays', () => {
    fc.assert(fc.property(town, town, (some, more) => {
      const before = outcomeFor(some);
      const after = outcomeFor({ ...more, ...some });
      if (before.verdict === 'unmet' || before.verdict === 'notRequired') expect(after.verdict).toBe(before.verdict);
      if (before.verdict === 'met') expect(['met', 'notRequired']).toContain(after.verdict);
      const [wide, narrow] = [before.gap, after.gap];
      if (wide === null || narrow === null) throw new Error('beds are counted');
      expect(wide.low * narrow.per).toBeLessThanOrEqual(narrow.low * wide.per);
      expect(wide.high * narrow.per).toBeGreaterThanOrEqual(narrow.high * wide.per);
    }));
  });

  it('many at once come out as one by one', () => {
    fc.assert(fc.property(fc.array(town, { minLength: 1, maxLength: 30 }), (towns) => {
      const columns = compileRequirements(rules, settingOf())(columnsFrom(rules, towns)).get('G');
      towns.forEach((answers, row) => {
        const { required, met, have, need } = outcomeFor(answers);
        expect(columns?.required[row]).toBe(bitsOf[required]);
        expect(columns?.met[row]).toBe(bitsOf[met]);
        for (const [bounds, interval] of [[columns?.have, have], [columns?.need, need]] as const) {
          if (bounds === null || bounds === undefined || interval === null) throw new Error('beds are counted');
          expect(Number(bounds.low[row]) / bounds.per).toBe(interval.low / interval.per);
          expect(Number(bounds.high[row]) / bounds.per).toBe(interval.high / interval.per);
        }
      });
    }));
  });
});
