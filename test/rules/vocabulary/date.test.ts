import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, dayNumber, daysBetween, isDate, type ISODate } from '../../../src/rules/vocabulary/index.ts';

describe('days', () => {
  it.each(['2016-08-15', '2016-02-29', '2000-02-29', '2015-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2015-02-29', '1900-02-29', '2016-13-01', '2016-00-10', '2016-04-31', '2016-01-00', '2016-1-1', '16-01-01',
    '2016/01/01', '2016-01-01 ', '2016-01-01T00:00', '', 'unknown', '２０１６-01-01',
  ])('"%s" is not', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('that exist are exactly those of the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const calendar = new Date(Date.UTC(year, month - 1, day));
      const exists = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day && month >= 1;
      return isDate(`${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) === exists;
    }), { numRuns: 2_000 });
  });

  it('some years later are the same day, or 28 February where there is no 29th', () => {
    expect(addYears('2016-08-20', 3)).toBe('2019-08-20');
    expect(addYears('2016-02-29', 3)).toBe('2019-02-28');
    expect(addYears('2016-02-29', 4)).toBe('2020-02-29');
    expect(addYears('2017-02-28', 3)).toBe('2020-02-28');
    expect(addYears('2020-02-29', -1)).toBe('2019-02-28');
    expect(addYears('2016-12-31', 0)).toBe('2016-12-31');
  });

  it('some months later are the same day, or the last of a month that is shorter', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2024-01-31', 1), addMonths('2026-03-31', 1), addMonths('2026-03-30', 1)]).toEqual(['2026-02-28', '2024-02-29', '2026-04-30', '2026-04-30']);
    expect([addMonths('2026-11-15', 2), addMonths('2026-01-15', -1), addMonths('2026-12-31', 12)]).toEqual(['2027-01-15', '2025-12-15', '2027-12-31']);
  });

  it('lie as many days apart as are added to get from one to the other', () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -800, max: 800 }), (from, days) => {
      const first: ISODate = addDays('2024-02-29', Math.trunc(from / 3));
      return daysBetween(first, addDays(first, days)) === days;
    }));
    expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2026-02-28', '2026-03-01'), daysBetween('2026-03-01', '2026-02-28')]).toEqual([2, 1, -1]);
  });

  it('sort as numbers the way they follow each other', () => {
    expect(dayNumber('2016-08-15')).toBe(20_160_815);
    expect(dayNumber('2015-12-31')).toBeLessThan(dayNumber('2016-01-01'));
  });
});
