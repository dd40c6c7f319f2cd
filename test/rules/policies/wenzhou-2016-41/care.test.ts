import { describe, expect, it } from 'vitest';
import { byReading, given, meets, turning } from './support.ts';

describe('R-F23, the consultation fee (wz-4.1-s2b)', () => {
  it.each(['person.recognisedHardship', 'medical.cityPublicOutpatient'])('R-F23 fails without %s', (question) => {
    expect(turning('R-F23', question, 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F23 AMB-WZ-38: special hardship support is another thing, unless it is read as the same', () => {
    const supported = { ...meets['R-F23'], 'person.recognisedHardship': 'no', 'receives.specialHardshipSupport': 'yes' };
    expect(byReading('R-F23', 'AMB-WZ-38', supported)).toEqual({ recognisedLocally: ['impossible', null], supportedPersons: ['certain', null] });
  });
});

describe('R-F33 and R-F33f, care (wz-4.3-s9b, s9c)', () => {
  it.each([['1', 'certain'], ['2', 'certain'], ['3', 'impossible'], ['4', 'impossible'], ['unknown', 'depends']] as const)(
    'R-F33 with a visual disability of grade %s is %s', (grade, verdict) => {
      expect(given({ 'person.grade': grade }).verdictOf('R-F33')).toBe(verdict);
    },
  );

  it.each(['intellectual', 'mental'])('R-F33 takes a %s disability of any grade', (kind) => {
    expect(given({ 'person.categories': [kind], 'person.grade': '4' }).verdictOf('R-F33')).toBe('certain');
  });

  it('R-F33 AMB-WZ-02: with severe read as grade one only, grade two is out', () => {
    expect(byReading('R-F33', 'AMB-WZ-02', meets['R-F33'])).toEqual({ gradesOneAndTwo: ['certain', null], gradeOneOnly: ['impossible', null] });
  });

  it('R-F33f is free or cheap for those of R-F33 in hardship only', () => {
    expect(turning('R-F33f', 'household.hardship', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(turning('R-F33f', 'person.grade', '3')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });
});

describe('R-F36, first in hospital (wz-4.1-s2a)', () => {
  it('R-F36 asks for nothing but to be meant, and is no sum', () => {
    expect([given().verdictOf('R-F36'), given().amountOf('R-F36')]).toEqual(['certain', null]);
  });
});
