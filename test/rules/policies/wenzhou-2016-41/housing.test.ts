import { describe, expect, it } from 'vitest';
import { byReading, given, meets, turning } from './support.ts';

describe('R-F18, urban housing (wz-2.4-s1b)', () => {
  it('R-F18 needs an urban household, and the housing office to confirm its conditions', () => {
    expect(turning('R-F18', 'household.area', 'rural', { ...meets['R-F18'], 'household.area': 'urban' })).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(turning('R-F18', 'housing.urbanConfirmed', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
  });

  it('R-F18 is for the family as soon as one of its members is meant', () => {
    const stranger = { 'person.hukouWenzhou': 'no' };
    expect(given({ ...meets['R-F18'], ...stranger }, { others: [{}] }).verdictOf('R-F18')).toBe('certain');
    expect(given({ ...meets['R-F18'], ...stranger }, { others: [stranger] }).verdictOf('R-F18')).toBe('impossible');
  });

  it('R-F18 names no sum: which of the two is given the text leaves open', () => {
    const { amountOf, result } = given(meets['R-F18']);
    expect(amountOf('R-F18')).toBeNull();
    expect(result.notChecked).toContain('whichHousingHelp');
  });
});

describe('R-F19, unsafe rural houses (wz-2.4-s2a, s2b)', () => {
  it.each([['household.area', 'urban', 'depends'], ['housing.ruralDangerous', 'no', 'depends'], ['household.hardship', 'no', 'depends'], ['housing.reliefConfirmed', 'no', 'officeDecides']] as const)(
    'R-F19 turns on %s', (question, otherwise, open) => {
      expect(turning('R-F19', question, otherwise)).toEqual(['certain', 'impossible', open, open]);
    },
  );

  it('R-F19 AMB-WZ-37: hardship read as dibao and its margin asks for those instead', () => {
    const readings = { 'AMB-WZ-37': 'dibaoAndMarginal' };
    const as = (type: string) => given({ ...meets['R-F19'], 'household.hardship': 'no', 'household.type': type }, { readings }).verdictOf('R-F19');
    expect(['dibao', 'dibaoMarginal', 'other'].map(as)).toEqual(['certain', 'certain', 'impossible']);
    expect(byReading('R-F19', 'AMB-WZ-37', meets['R-F19'])).toEqual({ recognisedLocally: ['certain', null], dibaoAndMarginal: ['impossible', null] });
  });
});
