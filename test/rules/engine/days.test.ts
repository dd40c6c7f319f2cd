import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFrom, compile, consider, decide, evaluate, quantify } from '../../../src/rules/engine/index.ts';
import {
  addDays, all, atLeast, entitlement, fromDay, fullYears, stands, stated, within, yearsSince, type Condition, type ISODate,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, benefit, factsOf, here, personScope, settingOf, smallRules } from './small.ts';

const age = yearsSince(ask.since, ask.age);
const atLeastYears = (years: number) => atLeast(age, stated(years, 'years', here), here);
const truthOf = (condition: Condition, answers: Readonly<Record<string, string | number>>, on: ISODate = '2020-02-01') =>
  decide(condition, personScope(answers, settingOf(on))).truth;

describe('full years since a day', () => {
  it.each<readonly [ISODate, ISODate, number]>([
    ['2010-02-02', '2020-02-01', 9], ['2010-02-01', '2020-02-01', 10], ['2010-01-31', '2020-02-01', 10],
    ['2016-02-29', '2019-02-27', 2], ['2016-02-29', '2019-02-28', 3], ['2016-02-29', '2020-02-28', 3], ['2016-02-29', '2020-02-29', 4],
    ['2020-02-02', '2020-02-01', 0], ['2099-01-01', '2020-02-01', 0],
  ])('from %s to %s are %i', (since, on, years) => {
    expect(fullYears(since, on)).toBe(years);
    expect(quantify(age, personScope({ 'person.since': since }, settingOf(on)))).toMatchObject({ low: years, high: years });
  });

  it('are the number given where the day is not known, and anything of its bounds where neither is', () => {
    expect(quantify(age, personScope({ 'person.since': 'unknown', 'person.age': 7 }))).toMatchObject({ low: 7, high: 7 });
    expect(quantify(age, personScope({}))).toMatchObject({ low: 0, high: 120 });
    expect(quantify(yearsSince(ask.since), personScope({}))).toMatchObject({ low: 0, high: Infinity });
  });

  it('are asked for by the day first or by the number instead, never by both once one is known', () => {
    const rules = smallRules(entitlement({ ...benefit('E', atLeastYears(7)), benefit: 'service' }));
    const open = (answers: Readonly<Record<string, string | number>>) =>
      consider(rules, factsOf({}, answers), settingOf()).outcomes[0]?.open.map(({ question }) => question);
    expect(open({})).toEqual(['person.age', 'person.since']);
    expect([open({ 'person.age': 3 }), open({ 'person.since': '2019-01-01' })]).toEqual([[], []]);
  });
});

describe('a day that is fixed, and a day until which an answer stands', () => {
  it('a fixed day is included', () => {
    const condition = fromDay(ask.since, '2014-01-01', here);
    expect(['2013-12-31', '2014-01-01', 'unknown'].map((day) => truthOf(condition, { 'person.since': day }))).toEqual(['no', 'yes', 'unknown']);
  });

  it('nothing is left to ask where a fixed day and the years after it cannot both be', () => {
    const both = smallRules(entitlement({
      ...benefit('E', all(fromDay(ask.since, '2014-01-01', here), atLeast(yearsSince(ask.since), stated(5, 'years', here), here))), benefit: 'service',
    }));
    const verdict = (on: ISODate) => evaluate(both, factsOf({}, {}), settingOf(on))[0]?.verdict;
    expect([verdict('2018-12-31'), verdict('2019-01-01')]).toEqual(['impossible', 'depends']);
  });

  it('an answer stands up to its last day, and without one as it was given', () => {
    const condition = stands(ask.member, ask.since, here);
    const until = (last: string, said: string) => truthOf(condition, { 'person.member': said, 'person.since': last });
    expect([until('2020-02-01', 'yes'), until('2020-01-31', 'yes'), until('unknown', 'yes')]).toEqual(['yes', 'no', 'yes']);
    expect([until('2020-02-01', 'unknown'), until('2020-01-31', 'unknown'), until('2020-02-01', 'no')]).toEqual(['unknown', 'no', 'no']);
  });
});

describe('days one by one', () => {
  it('the day before the next day is the day, through leap years and the ends of months and years', () => {
    const nextTo: readonly (readonly [ISODate, ISODate])[] = [
      ['2019-12-31', '2020-01-01'], ['2020-02-28', '2020-02-29'], ['2020-02-29', '2020-03-01'], ['2021-02-28', '2021-03-01'],
      ['2000-02-28', '2000-02-29'], ['2100-02-28', '2100-03-01'], ['2020-04-30', '2020-05-01'], ['2020-08-31', '2020-09-01'],
    ];
    for (const [day, next] of nextTo) expect([addDays(day, 1), addDays(next, -1)]).toEqual([next, day]);
  });

  it('a walk of 428 days from 30 December 2019 ends on 2 March 2021, through every day once', () => {
    const days = Array.from({ length: 429 }, (_, past) => addDays('2019-12-30', past));
    expect([days[428], new Set(days).size, days.toSorted()]).toEqual(['2021-03-02', 429, days]);
  });
});

describe('the compiled reader', () => {
  const days = fc.oneof(
    fc.constantFrom('2016-02-28', '2016-02-29', '2016-03-01', '2017-02-28', '2019-02-28', 'unknown'),
    fc.integer({ min: 0, max: 3_000 }).map((past) => new Date(Date.UTC(2013, 5, 1 + past)).toISOString().slice(0, 10)),
  );
  const rows = fc.record({ 'person.since': days, 'person.age': fc.integer({ min: 0, max: 9 }), 'person.member': fc.constantFrom('yes', 'no', 'unknown') }, { requiredKeys: [] });

  it.each<ISODate>(['2019-02-28', '2020-02-28', '2020-02-29', '2020-03-01', '2021-02-28', '2021-12-31'])('agrees on every such node on %s', (on) => {
    const rules = smallRules(...[
      atLeastYears(1), atLeastYears(3), atLeast(yearsSince(ask.since), stated(4, 'years', here), here), fromDay(ask.since, '2016-02-29', here),
      stands(ask.member, ask.since, here), within(ask.since, 3, 'included', here),
    ].map((when, place) => entitlement({ ...benefit(`E${String(place)}`, when), benefit: 'service' })));
    fc.assert(fc.property(rows, (row) => {
      const compiled = compile(rules, settingOf(on))(columnsFrom(rules, [row]));
      for (const { id, when } of rules.entitlements) {
        expect(['no', 'unknown', '', 'yes'][compiled.get(id)?.truths[0] ?? 2], id).toBe(decide(when, personScope(row, settingOf(on))).truth);
      }
    }), { numRuns: 100 });
  });
});
