import { describe, expect, it } from 'vitest';
import type { Answers, Truth } from '../../src/rules/vocabulary/index.ts';
import type { BenefitId } from './benefitIds.ts';
import { amount, truth, wenzhou } from './decide.ts';

const stages = [
  'none', 'preschool', 'compulsory', 'seniorSecondary', 'vocationalSecondary', 'university', 'selfStudy',
] as const;

/** The stages at which a benefit has this truth, all else being right for it. */
function stagesOf(id: BenefitId, wanted: Truth): readonly string[] {
  const rest: Answers = {
    ...wenzhou, 'household.hardship': 'yes', 'household.type': 'dibao', 'education.mealConfirmed': 'yes',
  };
  return stages.filter((stage) => truth(id, { ...rest, 'education.stage': stage }) === wanted);
}

describe('R-F24 to R-F28, at school', () => {
  it('belong each to a stage', () => {
    expect(stagesOf('R-F24', 'yes')).toEqual(['preschool']);
    expect(stagesOf('R-F25', 'yes')).toEqual(['seniorSecondary', 'vocationalSecondary']);
    expect(stagesOf('R-F26', 'yes')).toEqual(['compulsory']);
    expect(stagesOf('R-F28', 'yes')).toEqual(['university']);
  });

  it('leave transport open before school and at university', () => {
    expect(stagesOf('R-F27', 'yes')).toEqual(['compulsory', 'seniorSecondary', 'vocationalSecondary']);
    expect(stagesOf('R-F27', 'unknown')).toEqual(['preschool', 'university']);
    expect(stagesOf('R-F27', 'no')).toEqual(['none', 'selfStudy']);
  });

  it('ask for hardship before school only, and do not know it by themselves', () => {
    const child: Answers = { ...wenzhou, 'education.stage': 'preschool' };
    expect(truth('R-F24', { ...child, 'household.hardship': 'no' })).toBe('no');
    expect(truth('R-F24', { ...child, 'household.type': 'dibao' })).toBe('unknown');
    expect(truth('R-F25', { ...wenzhou, 'education.stage': 'seniorSecondary', 'household.hardship': 'no' })).toBe('yes');
  });

  it('give free meals in a dibao household, not at its margin, once the school has confirmed them', () => {
    const facts: Answers = { ...wenzhou, 'education.stage': 'compulsory', 'household.type': 'dibao' };
    expect(truth('R-F26', facts)).toBe('unknown');
    expect(truth('R-F26', { ...facts, 'education.mealConfirmed': 'no' })).toBe('no');
    expect(truth('R-F26', { ...facts, 'education.mealConfirmed': 'yes', 'household.type': 'dibaoMarginal' })).toBe('no');
  });

  it('pay at least 150 yuan a term for transport', () => {
    expect(amount('R-F27', {})).toEqual({ low: 15_000, high: Infinity });
    expect(amount('R-F27', { 'education.transport': 15_001 })).toEqual({ low: 15_001, high: 15_001 });
  });

  it('pay tuition and lodging as they are, each without limit while it is open', () => {
    expect(amount('R-F28', { 'education.tuition': 550_000, 'education.lodging': 120_050 }))
      .toEqual({ low: 670_050, high: 670_050 });
    expect(amount('R-F28', { 'education.tuition': 550_000 })).toEqual({ low: 550_000, high: Infinity });
    expect(amount('R-F28', { 'education.lodging': 'unknown' })).toEqual({ low: 0, high: Infinity });
  });
});

describe('R-F29, admission or a degree', () => {
  it('counts for the person in hardship or not, for a child only in hardship', () => {
    const facts: Answers = { ...wenzhou, 'education.diploma': 'admitted', 'education.childDiploma': 'selfTaught' };
    const both = (hardship: string) =>
      (['R-F29', 'R-F29c'] as const).map((id) => truth(id, { ...facts, 'household.hardship': hardship }));
    expect(both('yes')).toEqual(['yes', 'yes']);
    expect(both('no')).toEqual(['yes', 'no']);
    expect(both('unknown')).toEqual(['yes', 'unknown']);
  });

  it('looks at each one\'s own', () => {
    const facts: Answers = { ...wenzhou, 'education.diploma': 'none', 'education.childDiploma': 'admitted', 'household.hardship': 'yes' };
    expect([truth('R-F29', facts), truth('R-F29c', facts)]).toEqual(['no', 'yes']);
  });

  it('has two sums of its own, none of them written', () => {
    const facts: Answers = { 'diploma.subsidy': 200_000 };
    expect(amount('R-F29', facts)).toEqual({ low: 200_000, high: 200_000 });
    expect(amount('R-F29c', facts)).toEqual({ low: 0, high: Infinity });
  });
});
