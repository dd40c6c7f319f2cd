import { describe, expect, it } from 'vitest';
import type { Answers, ISODate } from '../../src/rules/vocabulary/index.ts';
import { fullYears, yearsAfter } from './calendar.ts';
import { truth, wenzhou } from './decide.ts';
import { onTheDay } from './onTheDay.ts';

function ageOn(on: ISODate, birth: ISODate): unknown {
  return onTheDay({ 'person.birthDate': birth }, on)['person.age'];
}

describe('the calendar', () => {
  it('keeps 29 February in leap years and takes 28 February in common ones', () => {
    expect(yearsAfter('2016-02-29', 4)).toBe('2020-02-29');
    expect(yearsAfter('2016-02-29', 5)).toBe('2021-02-28');
    expect(yearsAfter('2096-02-29', 4)).toBe('2100-02-28');
    expect(yearsAfter('2016-02-28', 5)).toBe('2021-02-28');
  });

  it('completes a year on the anniversary', () => {
    expect(fullYears('2000-12-31', '2018-12-30')).toBe(17);
    expect(fullYears('2000-12-31', '2018-12-31')).toBe(18);
    expect(fullYears('2001-01-01', '2018-12-31')).toBe(17);
  });
});

describe('age from the birth date', () => {
  it('grows on the birthday', () => {
    expect(ageOn('2025-05-31', '2007-06-01')).toBe(17);
    expect(ageOn('2025-06-01', '2007-06-01')).toBe(18);
  });

  it('grows on 28 February of a common year for those born on 29 February, and on the day itself in a leap year', () => {
    expect(ageOn('2025-02-27', '2004-02-29')).toBe(20);
    expect(ageOn('2025-02-28', '2004-02-29')).toBe(21);
    expect(ageOn('2024-02-28', '2004-02-29')).toBe(19);
    expect(ageOn('2024-02-29', '2004-02-29')).toBe(20);
  });

  it('is 0 from the day of birth, and before it', () => {
    expect(ageOn('2025-06-01', '2025-06-01')).toBe(0);
    expect(ageOn('2025-06-01', '2025-06-02')).toBe(0);
    expect(ageOn('2025-06-01', '2026-12-31')).toBe(0);
  });

  it('counts before an age that was answered, which counts where the birth date is open', () => {
    const facts: Answers = { ...wenzhou, 'person.age': 30 };
    expect(truth('R-F12', { ...facts, 'person.birthDate': '2018-06-01' })).toBe('yes');
    expect(truth('R-F12', { ...facts, 'person.birthDate': '2018-06-02' })).toBe('no');
    expect(truth('R-F12', { ...facts, 'person.birthDate': '2006-06-01' })).toBe('no');
    expect(truth('R-F12', { ...facts, 'person.birthDate': 'unknown', 'person.age': 18 })).toBe('yes');
    expect(truth('R-F12', { ...wenzhou, 'person.birthDate': 'unknown' })).toBe('unknown');
  });
});

describe('the last day of the certificate', () => {
  it('is included', () => {
    expect(truth('R-F36', { ...wenzhou, 'person.certificateUntil': '2025-06-01' })).toBe('yes');
    expect(truth('R-F36', { ...wenzhou, 'person.certificateUntil': '2025-05-31' })).toBe('no');
  });

  it('changes nothing while it is open or to come', () => {
    const unsure: Answers = { ...wenzhou, 'person.certificateValid': 'unknown' };
    expect(truth('R-F36', { ...wenzhou, 'person.certificateUntil': 'unknown' })).toBe('yes');
    expect(truth('R-F36', unsure)).toBe('unknown');
    expect(truth('R-F36', { ...unsure, 'person.certificateUntil': '2025-06-01' })).toBe('unknown');
    expect(truth('R-F36', { ...unsure, 'person.certificateUntil': '2025-05-31' })).toBe('no');
    expect(truth('R-F36', { ...wenzhou, 'person.certificateValid': 'no', 'person.certificateUntil': '2030-01-01' })).toBe('no');
  });

  it('leaves a small child whose certificate lapsed as open as one without a certificate', () => {
    const facts: Answers = {
      ...wenzhou, 'person.categories': ['hearing'], 'person.birthDate': '2018-06-02', 'person.certificateUntil': '2025-05-31',
    };
    expect(truth('R-F11', facts)).toBe('unknown');
    expect(truth('R-F11', { ...facts, 'person.certificateUntil': '2025-06-01' })).toBe('yes');
    expect(truth('R-F11', { ...facts, 'person.birthDate': '2018-06-01' })).toBe('no');
  });
});
