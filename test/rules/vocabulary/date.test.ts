import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears, dayNumber, isDate } from '../../../src/rules/vocabulary/index.ts';

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

  it('sort as numbers the way they follow each other', () => {
    expect(dayNumber('2016-08-15')).toBe(20_160_815);
    expect(dayNumber('2015-12-31')).toBeLessThan(dayNumber('2016-01-01'));
  });
});
