import { describe, expect, it } from 'vitest';
import { calendarOf, periodOf, yearOf, type MilestoneOutcome } from '../../../../src/rules/engine/calendar/index.ts';
import { calendar } from '../../../../src/rules/policies/kontum-2516/index.ts';
import { addDays, type Answers, type ISODate, type Setting } from '../../../../src/rules/vocabulary/index.ts';
import { byOption, factsOf, settingOn, then } from './support.ts';

function milestone(id: string, answers: Answers, readings: Setting['readings'] = {}, year = 2015): MilestoneOutcome {
  const found = calendarOf(calendar, year, factsOf(answers), settingOn(then, readings)).milestones.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the period of a year', () => {
  it('runs from 1 November of the year before to 31 October, 365 or 366 days', () => {
    expect(periodOf(calendar.period, 2015)).toEqual({ from: '2014-11-01', to: '2015-10-31', days: 365 });
    expect(periodOf(calendar.period, 2016)).toEqual({ from: '2015-11-01', to: '2016-10-31', days: 366 });
  });

  it('says to which year a day belongs', () => {
    expect(['2015-10-31', '2015-11-01', '2015-12-31', '2016-01-01'].map((day) => yearOf(calendar.period, day as ISODate))).toEqual([2015, 2016, 2016, 2016]);
  });
});

describe('before a day: the day before is in time, the day itself is borderline, the day after is late', () => {
  it.each([
    ['communeDossier', 'day.communeDossier', '2015-11-15'], ['communeReport', 'day.communeReport', '2015-11-15'], ['decision', 'day.decision', '2015-11-30'],
    ['districtReport', 'day.districtReport', '2015-11-30'], ['provinceReport', 'day.provinceReport', '2015-12-10'], ['meeting', 'day.meeting', '2015-11-15'],
  ] as const)('%s', (id, question, day) => {
    expect(milestone(id, { [question]: addDays(day, -1) })).toMatchObject({ verdict: 'onTime', strict: addDays(day, -1), usual: day, daysLate: { usual: 0, strict: 0 }, readings: [] });
    const onTheDay = milestone(id, { [question]: day });
    expect(onTheDay).toMatchObject({ verdict: 'onTheDay', daysLate: { usual: 0, strict: 1 } });
    expect(byOption(onTheDay.readings, 'KT-A12')).toEqual({ dayBefore: 'late', sameDay: 'onTime' });
    expect(milestone(id, { [question]: addDays(day, 1) })).toMatchObject({ verdict: 'late', daysLate: { usual: 1, strict: 2 }, readings: [] });
    expect(milestone(id, { [question]: day }, { 'KT-A12': 'dayBefore' }).verdict).toBe('late');
    expect(milestone(id, { [question]: day }, { 'KT-A12': 'sameDay' }).verdict).toBe('onTime');
    expect(milestone(id, {}).verdict).toBe('depends');
  });
});

describe('the award dossier', () => {
  it('is in time on 30 December and late on the 31st', () => {
    expect(milestone('awardDossier', { 'day.awardDossier': '2015-12-30' })).toMatchObject({ verdict: 'onTime', usual: null });
    expect(milestone('awardDossier', { 'day.awardDossier': '2015-12-31' })).toMatchObject({ verdict: 'late', daysLate: { usual: 1, strict: 1 } });
  });

  it('may bind the office or the department', () => {
    const late = milestone('awardDossier', { 'day.awardDossier': '2015-12-29', 'day.awardForwarded': '2015-12-31' });
    expect(late.verdict).toBe('onTime');
    expect(byOption(late.readings, 'KT-A15')).toEqual({ office: 'onTime', department: 'late' });
  });
});

describe('the meeting', () => {
  it('is in November', () => {
    expect(milestone('meeting', { 'day.meeting': '2015-10-31' }).verdict).toBe('outside');
    expect(milestone('meeting', { 'day.meeting': '2015-11-01' }).verdict).toBe('onTime');
    expect(milestone('meeting', { 'day.meeting': '2015-11-30' }).verdict).toBe('late');
    expect(milestone('meeting', { 'day.meeting': '2015-12-01' }).verdict).toBe('outside');
  });

  it('comes once a year', () => {
    const times = (n: number) => calendarOf(calendar, 2015, factsOf({ 'evaluation.times': n }), settingOn(then)).moreThanOnce;
    expect([1, 2].map(times)).toEqual([false, true]);
  });
});

it('a report before the decision it tells of is pointed out', () => {
  expect(milestone('districtReport', { 'day.decision': '2015-11-28', 'day.districtReport': '2015-11-27' }).tooEarlyFor).toBe('decision');
  expect(milestone('districtReport', { 'day.decision': '2015-11-28', 'day.districtReport': '2015-11-28' }).tooEarlyFor).toBeNull();
});

it('2014 is the first year by one reading, 2015 by the other', () => {
  const begun = (year: number, readings: Setting['readings'] = {}) => calendarOf(calendar, year, factsOf({}), settingOn(then, readings)).begun;
  expect([2013, 2014, 2015].map((year) => begun(year))).toEqual(['no', 'depends', 'yes']);
  expect(begun(2014, { 'KT-A11': 'year2015' })).toBe('no');
});
