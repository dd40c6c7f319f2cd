import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/rules/vocabulary/index.ts';
import { byReading, given, meets, turning, type BenefitId, type Given } from './support.ts';

const stages = ['none', 'preschool', 'compulsory', 'seniorSecondary', 'vocationalSecondary', 'university', 'selfStudy', 'unknown'];

function atStages(id: BenefitId, more: Given = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(stages.map((stage) => [stage, given({ ...meets[id], ...more, 'education.stage': stage }).verdictOf(id)]));
}

const nowhere = Object.fromEntries(stages.map((stage) => [stage, 'impossible']));

describe('R-F24, before school (wz-4.2-s2c)', () => {
  it('R-F24 is for children before school only', () => {
    expect(atStages('R-F24')).toEqual({ ...nowhere, preschool: 'certain', unknown: 'depends' });
  });

  it('R-F24 needs hardship, and its sum is what the place gives', () => {
    expect(turning('R-F24', 'household.hardship', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(given(meets['R-F24']).amountOf('R-F24')).toEqual([0, Infinity]);
    expect(given({ ...meets['R-F24'], 'preschool.subsidy': 300_000 }).amountOf('R-F24')).toBe(300_000);
  });
});

describe('R-F25, senior secondary school (wz-4.2-s6d)', () => {
  it('R-F25 is free at senior secondary level, vocational schools included, whatever the income', () => {
    expect(atStages('R-F25')).toEqual({ ...nowhere, seniorSecondary: 'certain', vocationalSecondary: 'certain', unknown: 'depends' });
  });

  it('R-F25 AMB-WZ-61: read without vocational schools, a student there has nothing', () => {
    const vocational: Given = { 'education.stage': 'vocationalSecondary' };
    expect(byReading('R-F25', 'AMB-WZ-61', vocational)).toEqual({ vocationalIncluded: ['certain', null], generalOnly: ['impossible', null] });
    expect(byReading('R-F25', 'AMB-WZ-61', meets['R-F25'])).toEqual({});
  });
});

describe('R-F26, free meals (wz-4.2-s6e)', () => {
  it('R-F26 is for compulsory education', () => {
    expect(atStages('R-F26')).toEqual({ ...nowhere, compulsory: 'certain', unknown: 'depends' });
  });

  it('R-F26 is for dibao households, not for those at its margin', () => {
    const as = (type: string) => given({ ...meets['R-F26'], 'household.type': type }).verdictOf('R-F26');
    expect(['dibao', 'dibaoMarginal', 'other', 'unknown'].map(as)).toEqual(['certain', 'impossible', 'impossible', 'depends']);
  });

  it('R-F26 is for the office to decide until the conditions are confirmed', () => {
    expect(turning('R-F26', 'education.mealConfirmed', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
  });
});

describe('R-F27, travel to school (wz-4.2-s6f)', () => {
  it('R-F27 is certain from the first year of school to the last; before and after the text does not decide', () => {
    expect(atStages('R-F27')).toEqual({
      ...nowhere, preschool: 'depends', compulsory: 'certain', seniorSecondary: 'certain', vocationalSecondary: 'certain',
      university: 'depends', unknown: 'depends',
    });
  });

  it.each(['preschool', 'university'])('R-F27 AMB-WZ-40: both readings are told at %s', (stage) => {
    expect(byReading('R-F27', 'AMB-WZ-40', { 'education.stage': stage }))
      .toEqual({ schoolAges: ['impossible', 0], everyStudent: ['certain', [15_000, Infinity]] });
  });

  it('R-F27 is at least 150 yuan a term: 150 and more can be entered, and it counts as it is', () => {
    expect(given(meets['R-F27']).amountOf('R-F27')).toEqual([15_000, Infinity]);
    expect([15_000, 15_001, 20_000].map((given_) => given({ ...meets['R-F27'], 'education.transport': given_ }).amountOf('R-F27'))).toEqual([15_000, 15_001, 20_000]);
    expect(given({ ...meets['R-F27'], 'education.transport': 14_999 }).amountOf('R-F27')).toBe(15_000);
  });
});

describe('R-F28, university (wz-4.2-s7)', () => {
  it('R-F28 is for registered full-time students, not for self-study', () => {
    expect(atStages('R-F28')).toEqual({ ...nowhere, university: 'certain', unknown: 'depends' });
  });

  it('R-F28 is tuition and lodging as they are, without a limit; what is missing is never zero', () => {
    const fees = (tuition: Answer, lodging: Answer) =>
      given({ ...meets['R-F28'], 'education.tuition': tuition, 'education.lodging': lodging }).amountOf('R-F28');
    expect([fees(550_000, 120_000), fees(550_001, 0), fees(99_999_999_999, 1)]).toEqual([670_000, 550_001, 100_000_000_000]);
    expect(fees('unknown', 120_000)).toEqual([120_000, Infinity]);
  });
});

describe('R-F29, degrees (wz-4.2-s8)', () => {
  it.each([['admitted', 'certain'], ['selfTaught', 'certain'], ['none', 'impossible'], ['unknown', 'depends']] as const)(
    'R-F29 and R-F29c with %s', (diploma, verdict) => {
      expect(given({ 'education.diploma': diploma }).verdictOf('R-F29')).toBe(verdict);
      expect(given({ ...meets['R-F29c'], 'education.childDiploma': diploma }).verdictOf('R-F29c')).toBe(verdict);
    },
  );

  it('R-F29c needs a parent in hardship, R-F29 does not', () => {
    expect(turning('R-F29c', 'household.hardship', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(given({ ...meets['R-F29'], 'household.hardship': 'no' }).verdictOf('R-F29')).toBe('certain');
  });

  it('R-F29 AMB-WZ-57: read as asking it of both, a person not in hardship has nothing', () => {
    expect(byReading('R-F29', 'AMB-WZ-57', meets['R-F29'])).toEqual({ onlyForChildren: ['certain', [0, Infinity]], forBoth: ['impossible', 0] });
  });

  it('R-F29 and R-F28 are never added up: one is paid a year, the other once a degree', () => {
    const { result } = given({ ...meets['R-F28'], ...meets['R-F29'], 'education.tuition': 500_000, 'education.lodging': 0, 'diploma.subsidy': 300_000 });
    expect(result.totals.filter(({ amount }) => amount.low > 0).map(({ measure, amount }) => [measure, amount.low / amount.per]))
      .toEqual([['fen/period', 300_000], ['fen/year', 500_000]]);
    expect(result.notChecked).toContain('degreeWithFees');
  });
});
