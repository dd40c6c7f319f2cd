import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, nextDates } from '../../../src/rules/engine/index.ts';
import { employers, rules as wenzhou } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import {
  addDays, all, any, atLeast, atMost, day, entitlement, fromDay, not, number, percent, stands, stated, within, yearsSince,
  yesNo, type Condition, type Facts, type ISODate, type RuleSet, type Setting,
} from '../../../src/rules/vocabulary/index.ts';
import { drawFacts } from '../../agreement/randomFacts.ts';
import { seeded } from '../../agreement/random.ts';
import { factsOf, here, settingOf, smallRules, standard } from './small.ts';

const each = { of: 'people' } as const;
const ask = {
  born: day('person.born', each), age: number('person.years', 'years', { least: 0, most: 9 }, each),
  began: day('person.began', each), valid: yesNo('person.valid', each), until: day('person.until', each),
} as const;

const clocks: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(atLeast, atMost))
    .map(([years, relate]) => relate(yearsSince(ask.born, ask.age), stated(years, 'years', here), here)),
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('included' as const, 'excluded' as const))
    .map(([years, last]) => within(ask.began, years, last, here)),
  fc.constant(stands(ask.valid, ask.until, here)),
  fc.constant(fromDay(ask.began, '2020-02-29', here)),
);
const conditions: fc.Arbitrary<Condition> = fc.oneof(
  clocks, fc.tuple(clocks, clocks).map(([one, other]) => all(one, other)),
  fc.tuple(clocks, clocks, clocks).map(([one, other, third]) => any(one, all(not(other), third))),
);
const days: fc.Arbitrary<ISODate> = fc.oneof(
  fc.constantFrom<ISODate>('2016-02-29', '2017-02-28', '2019-02-28', '2019-03-01', '2020-02-28', '2020-02-29', '2020-03-01'),
  fc.integer({ min: 0, max: 1_800 }).map((past) => new Date(Date.UTC(2016, 0, 1 + past)).toISOString().slice(0, 10) as ISODate),
);
const people = fc.record({
  'person.born': days, 'person.began': days, 'person.until': days, 'person.years': fc.integer({ min: 0, max: 9 }),
  'person.valid': fc.constantFrom('yes', 'no', 'unknown'),
}, { requiredKeys: [] });

function timed(when: Condition): RuleSet {
  const rule = entitlement({ id: 'E', of: 'people', benefit: 'money', strength: 'shall', clauses: ['law'], when, amount: percent(30, standard, here) });
  return { ...smallRules(rule), questions: [...smallRules().questions, ...Object.values(ask)] };
}

/** Every day on which some verdict or sum differs from the day before, by trying each. */
function dayByDay(rules: RuleSet, facts: Facts, setting: Setting, until: ISODate): readonly ISODate[] {
  const found: ISODate[] = [];
  const on = (factsOn: ISODate) => JSON.stringify(evaluate(rules, facts, { ...setting, factsOn }).map(({ verdict, amount }) => [verdict, amount]));
  for (let [before, now] = [on(setting.factsOn), addDays(setting.factsOn, 1)]; now <= until; now = addDays(now, 1)) {
    const then = on(now);
    if (then !== before) found.push(now);
    before = then;
  }
  return found;
}

const daysOf = (rules: RuleSet, facts: Facts, setting: Setting, until: ISODate) =>
  nextDates(rules, facts, setting, until).dates.filter(({ changes }) => changes.length > 0).map(({ on }) => on);

describe('on which coming day a result changes', () => {
  it('is every day that trying each day finds, and no other', () => {
    const setting = settingOf('2019-02-01');
    fc.assert(fc.property(conditions, people, fc.constantFrom('red', 'green'), (when, person, colour) => {
      const facts = factsOf({ 'town.colour': colour }, person);
      expect(daysOf(timed(when), facts, setting, '2021-03-02')).toEqual(dayByDay(timed(when), facts, setting, '2021-03-02'));
    }), { numRuns: 150 });
  });

  it('holds for the family rules: nothing happens on a day that is not named', () => {
    const on = '2019-02-01' as const;
    const random = seeded(41);
    const setting: Setting = { factsOn: on, rulesOn: on, readings: {}, tables: [] };
    for (let left = 4; left > 0; left -= 1) {
      const row = drawFacts(random, { on, dibao: null, missing: 0 });
      const facts: Facts = { answers: row, lists: { persons: [row] } };
      expect(daysOf(wenzhou, facts, setting, '2020-03-01')).toEqual(dayByDay(wenzhou, facts, setting, '2020-03-01'));
    }
  });

  it('says what changes on it, for whom, and the sum a month before and after', () => {
    const facts = factsOf({ 'town.colour': 'red' }, {}, { 'person.valid': 'yes', 'person.until': '2020-05-31' });
    const [first, ...more] = nextDates(timed(stands(ask.valid, ask.until, here)), facts, settingOf(), '2020-06-30').dates;
    expect(first?.on).toBe('2020-06-01');
    expect(first?.changes.map(({ index, before, after }) => [index, before.verdict, after.verdict])).toEqual([[1, 'certain', 'impossible']]);
    expect([first?.newStandard, more]).toEqual([false, []]);
  });

  it('counts what is demanded as well: a new small firm is let off for three years, the last day included', () => {
    const on = '2016-09-01' as const;
    const answers = {
      'employer.staff': 15, 'employer.disabled': 0, 'employer.disabledWenzhou': 0, 'employer.smallOrMicro': 'yes', 'employer.foundedOn': '2015-03-10',
      'employer.form': 'enterprise', 'employer.place': 'wenzhou-districts', 'levy.averageWage': 6_000_000, 'quota.ratio': 150, 'levy.exemptStaff': 0, 'levy.reliefLine': 0,
    };
    const facts: Facts = { answers, lists: {} };
    const setting: Setting = { factsOn: on, rulesOn: on, readings: {}, tables: [] };
    const [change, ...more] = nextDates(employers.rules, facts, setting, '2019-12-31').dates;
    expect([change?.on, change?.changes.map(({ rule, before, after }) => [rule, before.verdict, after.verdict]), more]).toEqual(['2018-03-11', [['R-E01', 'impossible', 'certain']], []]);
  });

  it('ends with the horizon, that day included', () => {
    const facts = factsOf({}, { 'person.valid': 'yes', 'person.until': '2020-05-31' });
    const until = (last: ISODate) => nextDates(timed(stands(ask.valid, ask.until, here)), facts, settingOf(), last);
    expect([until('2020-05-31').dates.length, until('2020-06-01').dates.length]).toEqual([0, 1]);
    expect(until('2020-06-01').until).toBe('2020-06-01');
  });

  it('names the days that were not given, without which it cannot tell', () => {
    const rules = timed(atMost(yearsSince(ask.born, ask.age), stated(6, 'years', here), here));
    expect(nextDates(rules, factsOf({}, { 'person.years': 6 }), settingOf(), '2030-01-01'))
      .toMatchObject({ dates: [], notGiven: [{ question: 'person.born', index: 0 }] });
  });

  it('knows when a local standard changes or is no longer known', () => {
    const rules = timed(not(stands(ask.valid, ask.until, here)));
    const facts = factsOf({ 'town.colour': 'red' }, { 'person.valid': 'no' });
    expect(nextDates(rules, facts, settingOf(), '2022-01-01').dates.map(({ on, newStandard }) => [on, newStandard]))
      .toEqual([['2020-07-01', true], ['2021-01-01', true]]);
  });
});
