import { describe, expect, it } from 'vitest';
import { given, graduateInFamily, meets, type BenefitId, type Given } from './support.ts';

const in2019 = { factsOn: '2019-01-01', rulesOn: '2019-01-01' } as const;
const at = (id: BenefitId, more: Given, on: `${number}-${number}-${number}` = in2019.factsOn) =>
  given({ ...meets[id], ...more }, { factsOn: on, rulesOn: on }).verdictOf(id);

describe('R-F37 and R-F37p, graduates in rehabilitation (wz-4.1-s11, s12)', () => {
  it('R-F37 begins on the day five years are complete: 1 January 2019 at the earliest', () => {
    expect([at('R-F37', {}, '2018-12-31'), at('R-F37', {}, '2019-01-01')]).toEqual(['impossible', 'certain']);
    expect([at('R-F37', { 'staff.startDate': '2016-02-29' }, '2021-02-27'), at('R-F37', { 'staff.startDate': '2016-02-29' }, '2021-02-28')])
      .toEqual(['impossible', 'certain']);
  });

  it('R-F37 AMB-WZ-56: who began on 31 December 2013 is out, who began on 1 January 2014 is in', () => {
    expect([at('R-F37', { 'staff.startDate': '2013-12-31' }), at('R-F37', { 'staff.startDate': '2014-01-01' })]).toEqual(['impossible', 'certain']);
  });

  it('R-F37 cannot be due to anybody before 2019, and says so before the day is asked', () => {
    expect(at('R-F37', { 'staff.startDate': undefined }, '2018-12-31')).toBe('impossible');
    expect(at('R-F37', { 'staff.startDate': undefined }, '2019-01-01')).toBe('depends');
  });

  it.each([['higher', 'certain'], ['secondaryVocational', 'certain'], ['other', 'impossible'], ['unknown', 'depends']] as const)(
    'R-F37 from a school of the kind %s is %s', (school, verdict) => {
      expect(at('R-F37', { 'staff.education': school })).toBe(verdict);
    },
  );

  it('R-F37 needs rehabilitation work in a public institution', () => {
    expect(at('R-F37', { 'staff.rehabilitationWork': 'no' })).toBe('impossible');
    expect(at('R-F37', { 'staff.inFamily': ['privateInstitution', 'visitingMedic'] })).toBe('impossible');
  });

  it('R-F37p is only encouraged, so never certain, and needs a relevant subject', () => {
    expect(at('R-F37p', {})).toBe('officeDecides');
    expect(at('R-F37p', { 'staff.relevantMajor': 'no' })).toBe('impossible');
    expect(given({ ...meets['R-F37p'], 'graduate.award': 500_000 }, in2019).amountOf('R-F37p')).toEqual([0, 500_000]);
  });

  it('R-F37 is an award once, never nothing, and asks for no disability', () => {
    const facts = { ...graduateInFamily, 'person.hukouWenzhou': 'no' };
    expect(given(facts, in2019).amountOf('R-F37')).toEqual([1, Infinity]);
    expect(given({ ...facts, 'graduate.award': 500_000 }, in2019).amountOf('R-F37')).toBe(500_000);
  });
});

describe('R-F38, medics (wz-4.1-s8b)', () => {
  it('R-F38 may be had from one full year on: it is never a promise', () => {
    expect([0, 1, 2].map((years) => at('R-F38', { 'staff.visitingYears': years }))).toEqual(['impossible', 'officeDecides', 'officeDecides']);
  });

  it('R-F38 needs a title', () => {
    expect(at('R-F38', { 'staff.medicalTitle': 'no' })).toBe('impossible');
    expect(at('R-F38', { 'staff.medicalTitle': 'unknown' })).toBe('depends');
  });
});
