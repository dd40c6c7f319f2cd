import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/rules/vocabulary/index.ts';
import { seeded } from './random.ts';
import { randomBirthDate, randomFactsDay, randomWorkStart } from './randomDays.ts';

describe('random days', () => {
  it('step back from 29 February to the end of February', () => {
    const random = seeded(3);
    const starts = new Set<string>(Array.from({ length: 200 }, () => randomWorkStart(random, '2020-02-29')));
    expect(['2017-02-27', '2017-02-28', '2017-03-01'].filter((day) => !starts.has(day))).toEqual([]);
  });

  it('are judged on days from the signing of the document to the end of 2026', () => {
    const random = seeded(5);
    const days = Array.from({ length: 5_000 }, () => randomFactsDay(random));
    expect(days.filter((day) => !isDate(day) || day < '2016-08-15' || day > '2026-12-31')).toEqual([]);
    expect(days).toContain('2020-02-29');
  });

  it('are birth dates on 29 February of many years, and seldom after the facts\' day', () => {
    const random = seeded(13);
    const births = Array.from({ length: 5_000 }, () => randomBirthDate(random, '2023-02-28'));
    const leap = new Set(births.filter((day) => day.endsWith('-02-29')));
    expect(births.filter((day) => !isDate(day))).toEqual([]);
    expect(leap.size).toBeGreaterThan(20);
    const later = births.filter((day) => day > '2023-02-28').length;
    expect([later > 0, later < 1_000]).toEqual([true, true]);
  });
});
