import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/vocabulary/index.ts';
import { amount, decide, severeChild, truth, wenzhou } from './decide.ts';

/** Draws nothing that rules the living or the nursing subsidy out. */
const drawsNothing: Answers = {
  'receives.childWelfareBasic': 'no', 'receives.injuryNursing': 'no',
  'receives.specialHardshipSupport': 'no', 'receives.elderlyService': 'no',
};

/** Adult, so that neither a child's bar nor the orphan standard matters; 150 % falls between two fen. */
const poorAdult: Answers = { ...wenzhou, ...drawsNothing, 'person.age': 70, 'dibao.standard': 76_501 };

/** Without income in a household that is well off. */
const noIncome: Answers = {
  ...poorAdult, 'household.incomePerHead': 900_000, 'person.income': 0, 'household.type': 'other',
};

const needsCare: Answers = {
  ...wenzhou, ...drawsNothing, 'person.grade': '1', 'person.categories': ['physical'],
  'person.selfCare': 'partlyUnable', 'person.longTermCare': 'yes',
};

describe('R-F09, the living subsidy', () => {
  it('includes exactly 150 % of the dibao standard', () => {
    const facts: Answers = { ...poorAdult, 'dibao.standard': 76_500 };
    expect(truth('R-F09', { ...facts, 'household.incomePerHead': 114_750 })).toBe('yes');
    expect(truth('R-F09', { ...facts, 'household.incomePerHead': 114_751 })).toBe('no');
  });

  it('does not round 150 % that falls between two fen, nor 30 %', () => {
    expect(truth('R-F09', { ...poorAdult, 'household.incomePerHead': 114_751 })).toBe('yes');
    expect(truth('R-F09', { ...poorAdult, 'household.incomePerHead': 114_752 })).toBe('no');
    expect(amount('R-F09', poorAdult)).toEqual({ low: 22_950.3, high: 22_950.3 });
  });

  it('takes the standard from the table by place and area, and both ends where the area is unknown', () => {
    const facts: Answers = {
      ...poorAdult, 'dibao.standard': 'unknown',
      'household.place': 'wenzhou-urban-area', 'household.incomePerHead': 170_000,
    };
    expect(decide('R-F09', { ...facts, 'household.area': 'urban' }))
      .toEqual({ truth: 'yes', amount: { low: 35_400, high: 35_400 } });
    expect(decide('R-F09', { ...facts, 'household.area': 'rural' }))
      .toEqual({ truth: 'no', amount: { low: 33_000, high: 33_000 } });
    expect(decide('R-F09', facts)).toEqual({ truth: 'unknown', amount: { low: 33_000, high: 35_400 } });
    expect(decide('R-F09', { ...facts, 'household.place': 'other', 'household.incomePerHead': 1 }))
      .toEqual({ truth: 'yes', amount: { low: 0.3, high: Infinity } });
  });

  it.each([
    ['male', 15, 'no'], ['male', 16, 'yes'], ['male', 59, 'yes'], ['male', 60, 'no'],
    ['female', 54, 'yes'], ['female', 55, 'unknown'], ['female', 59, 'unknown'], ['female', 60, 'no'],
  ])('by own income, for a working age of %s %i: %s', (sex, age, expected) => {
    expect(truth('R-F09', { ...noIncome, 'person.sex': sex, 'person.age': age })).toBe(expected);
  });

  it('by own income without the sex known, settles all ages but 55 to 59', () => {
    expect(truth('R-F09', { ...noIncome, 'person.age': 54 })).toBe('yes');
    expect(truth('R-F09', { ...noIncome, 'person.age': 55 })).toBe('unknown');
    expect(truth('R-F09', { ...noIncome, 'person.age': 60 })).toBe('no');
  });

  it('is ruled out by child welfare under 18 only', () => {
    const facts: Answers = {
      ...poorAdult, 'household.incomePerHead': 0, 'household.type': 'other', 'receives.childWelfareBasic': 'yes',
    };
    expect(truth('R-F09', { ...facts, 'person.age': 17 })).toBe('no');
    expect(truth('R-F09', { ...facts, 'person.age': 18 })).toBe('yes');
  });

  it('stays open for a child who draws the orphan standard, and by an unanswered bar', () => {
    const child: Answers = { ...severeChild, ...drawsNothing, 'dibao.standard': 76_500, 'household.incomePerHead': 0 };
    expect(truth('R-F09', child)).toBe('unknown');
    expect(truth('R-F09', { ...child, 'household.type': 'other' })).toBe('yes');
    expect(truth('R-F09', { ...child, 'household.type': 'other', 'receives.injuryNursing': 'unknown' }))
      .toBe('unknown');
    expect(truth('R-F09', { ...child, 'receives.specialHardshipSupport': 'yes' })).toBe('no');
  });
});

describe('R-F10, the nursing subsidy', () => {
  it.each([
    ['whollyUnable', 50_000, 25_000], ['mostlyUnable', 25_000, 12_500], ['partlyUnable', 12_500, 6_250],
  ])('%s: %i fen, and %i more in an institution', (level, base, more) => {
    const facts: Answers = {
      ...needsCare, 'person.selfCare': level, 'person.inInstitution': 'yes', 'person.upliftConfirmed': 'yes',
    };
    expect(decide('R-F10', facts)).toEqual({ truth: 'yes', amount: { low: base, high: base } });
    expect(decide('R-F10u', facts)).toEqual({ truth: 'yes', amount: { low: more, high: more } });
  });

  it('is not for someone who is able, and lies between the levels while the level is unknown', () => {
    const levelUnknown: Answers = { ...needsCare, 'person.selfCare': 'unknown' };
    expect(truth('R-F10', { ...needsCare, 'person.selfCare': 'able' })).toBe('no');
    expect(decide('R-F10', levelUnknown)).toEqual({ truth: 'unknown', amount: { low: 12_500, high: 50_000 } });
    expect(amount('R-F10u', levelUnknown)).toEqual({ low: 6_250, high: 25_000 });
  });

  it('is ruled out by elderly service, which the living subsidy is not; child welfare does not touch it', () => {
    const facts: Answers = { ...needsCare, 'receives.elderlyService': 'yes' };
    expect(truth('R-F10', facts)).toBe('no');
    expect(truth('R-F10u', { ...facts, 'person.inInstitution': 'yes', 'person.upliftConfirmed': 'yes' })).toBe('no');
    expect(truth('R-F09', { ...poorAdult, 'household.incomePerHead': 0, 'receives.elderlyService': 'yes' })).toBe('yes');
    expect(truth('R-F10', { ...needsCare, 'person.age': 10, 'receives.childWelfareBasic': 'yes' })).toBe('yes');
  });

  it('takes grade 3 and 4 with a mental or intellectual disability only', () => {
    expect(truth('R-F10', { ...needsCare, 'person.grade': '4', 'person.categories': ['intellectual'] })).toBe('yes');
    expect(truth('R-F10', { ...needsCare, 'person.grade': '3' })).toBe('no');
  });
});
