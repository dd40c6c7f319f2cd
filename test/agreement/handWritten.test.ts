import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/vocabulary/index.ts';
import { benefitIds, forStaff } from './benefitIds.ts';
import { amount, decide, severeChild, truth, wenzhou } from './decide.ts';

const newAtWork: Answers = {
  ...wenzhou, 'household.type': 'dibao', 'work.firstOrAgain': 'again', 'work.kind': 'flexible',
};

describe('the document is about people of Wenzhou with a valid certificate', () => {
  it('rules everything out for someone registered elsewhere, whatever is unknown, but what is for staff', () => {
    const left = benefitIds.filter((id) => truth(id, { 'person.hukouWenzhou': 'no' }) !== 'no');
    expect(left).toEqual(forStaff);
  });

  it('takes "I don\'t know" as unknown', () => {
    const facts: Answers = { ...wenzhou, 'person.certificateValid': 'unknown', 'household.dibaoQualified': 'yes' };
    expect(truth('R-F00', facts)).toBe('unknown');
    expect(truth('R-F00', { ...facts, 'household.dibaoQualified': 'no' })).toBe('no');
  });
});

describe('R-F01 to R-F04, social assistance', () => {
  it('counts an adult from the 18th birthday, and grade 3 only with an intellectual or mental disability', () => {
    const facts: Answers = {
      ...wenzhou, 'person.age': 18, 'person.supportedByFamily': 'yes',
      'person.grade': '3', 'person.categories': ['mental'],
    };
    expect(truth('R-F01', facts)).toBe('yes');
    expect(truth('R-F02', facts)).toBe('yes');
    expect(truth('R-F01', { ...facts, 'person.age': 17 })).toBe('no');
    expect(truth('R-F01', { ...facts, 'person.categories': ['physical'] })).toBe('no');
    expect(truth('R-F01', { ...facts, 'person.supportedByFamily': 'no' })).toBe('no');
  });

  it('gives the orphan standard until 17, at the margin of dibao too', () => {
    expect(decide('R-F03', { ...severeChild, 'orphan.standard': 180_000 }))
      .toEqual({ truth: 'yes', amount: { low: 180_000, high: 180_000 } });
    expect(amount('R-F03', severeChild)).toEqual({ low: 1, high: Infinity });
    expect(truth('R-F03', { ...severeChild, 'person.age': 18 })).toBe('no');
    expect(truth('R-F03', { ...severeChild, 'household.type': 'other' })).toBe('no');
  });

  it('leaves wages out up to and including the day three years later', () => {
    const facts: Answers = { ...newAtWork, 'work.startDate': '2022-06-01' };
    expect(truth('R-F04', facts, '2025-06-01')).toBe('yes');
    expect(truth('R-F04', facts, '2025-06-02')).toBe('no');
    expect(truth('R-F04', facts, '2022-06-01')).toBe('yes');
    expect(truth('R-F04', facts, '2022-05-31')).toBe('no');
  });

  it('ends three years from 29 February on 28 February', () => {
    const facts: Answers = { ...newAtWork, 'work.startDate': '2020-02-29' };
    expect(truth('R-F04', facts, '2023-02-28')).toBe('yes');
    expect(truth('R-F04', facts, '2023-03-01')).toBe('no');
  });

  it('does not leave wages out without work, and does not know without the kind of work', () => {
    const facts: Answers = { ...newAtWork, 'work.startDate': '2025-01-01' };
    expect(truth('R-F04', { ...facts, 'work.kind': 'none' })).toBe('no');
    expect(truth('R-F04', { ...facts, 'work.kind': 'unknown' })).toBe('unknown');
  });
});

describe('R-F05 to R-F08, medical care', () => {
  it('pays antipsychotics for a mental disability only', () => {
    const facts: Answers = { ...wenzhou, 'medical.antipsychotic': 'yes' };
    expect(truth('R-F06', { ...facts, 'person.categories': ['mental'] })).toBe('yes');
    expect(truth('R-F06', { ...facts, 'person.categories': [] })).toBe('no');
    expect(truth('R-F06', facts)).toBe('unknown');
  });

  it('covers a child\'s rehabilitation only with medical insurance', () => {
    const facts: Answers = { ...wenzhou, 'person.age': 17, 'person.cerebralPalsy': 'yes' };
    expect(truth('R-F07', { ...facts, 'insurance.medical': 'employee' })).toBe('yes');
    expect(truth('R-F07', { ...facts, 'insurance.medical': 'none' })).toBe('no');
    expect(truth('R-F07', facts)).toBe('unknown');
  });

  it('leaves the family doctor open for a severe adult without paralysis or an amputation', () => {
    const facts: Answers = { ...wenzhou, 'person.age': 18, 'person.grade': '2', 'person.categories': ['visual'] };
    expect(truth('R-F08', { ...facts, 'person.paralysisOrAmputation': 'yes' })).toBe('yes');
    expect(truth('R-F08', { ...facts, 'person.paralysisOrAmputation': 'no' })).toBe('unknown');
    expect(truth('R-F08', { ...facts, 'person.grade': '3' })).toBe('no');
    expect(truth('R-F08', { ...facts, 'person.age': 17 })).toBe('yes');
  });

  it('pays 80 % to all of the personal part of the fee', () => {
    expect(amount('R-F08', { 'contract.personalFee': 12_001 })).toEqual({ low: 9_600.8, high: 12_001 });
    expect(amount('R-F08', { 'contract.personalFee': 12_001, 'contract.subsidyRate': 9_000 }))
      .toEqual({ low: 10_800.9, high: 10_800.9 });
    expect(amount('R-F08', {})).toEqual({ low: 0, high: Infinity });
  });
});

describe('R-F11 to R-F14, rehabilitation', () => {
  it('is free to 6, basic care runs from 7 to 18', () => {
    const facts: Answers = { ...wenzhou, 'person.categories': ['hearing'] };
    const both = (age: number) => (['R-F11', 'R-F12'] as const).map((id) => truth(id, { ...facts, 'person.age': age }));
    expect([0, 6].map(both)).toEqual([['yes', 'no'], ['yes', 'no']]);
    expect([7, 18].map(both)).toEqual([['no', 'yes'], ['no', 'yes']]);
    expect(both(19)).toEqual(['no', 'no']);
  });

  it('counts a mental disability at 0 to 6 only with autism', () => {
    const facts: Answers = { ...wenzhou, 'person.age': 3, 'person.categories': ['mental'] };
    expect(truth('R-F11', { ...facts, 'person.autism': 'yes' })).toBe('yes');
    expect(truth('R-F11', { ...facts, 'person.autism': 'no' })).toBe('no');
  });

  it('leaves a small child without a certificate open', () => {
    const facts: Answers = {
      ...wenzhou, 'person.certificateValid': 'no', 'person.age': 6, 'person.categories': ['speech'],
    };
    expect(truth('R-F11', facts)).toBe('unknown');
    expect(truth('R-F11', { ...facts, 'person.age': 7 })).toBe('no');
    expect(truth('R-F11', { ...facts, 'person.hukouWenzhou': 'no' })).toBe('no');
  });

  it('does not ask for age or grade before a device or the rehabilitation of paralysis', () => {
    const facts: Answers = { ...wenzhou, 'person.paralysisOrAmputation': 'yes', 'person.rehabIndication': 'yes' };
    expect(truth('R-F14', facts)).toBe('yes');
    const device: Answers = { 'device.selfPaid': 'yes', 'device.subsidy': 300_000, 'local.deviceSubsidy': 'no' };
    expect(decide('R-F13', { ...wenzhou, ...device }))
      .toEqual({ truth: 'yes', amount: { low: 300_000, high: 300_000 } });
  });
});

describe('R-F15 to R-F17, social insurance', () => {
  it('pays a share of the lowest pension contribution, up to all of it', () => {
    const facts: Answers = { ...wenzhou, 'insurance.pension': 'resident', 'pension.minimumContribution': 10_001 };
    expect(decide('R-F15', facts)).toEqual({ truth: 'yes', amount: { low: 1.0001, high: 10_001 } });
    expect(amount('R-F15', { ...facts, 'pension.subsidyShare': 5_000 })).toEqual({ low: 5_000.5, high: 5_000.5 });
  });

  it('pays all of the residents\' medical insurance', () => {
    const facts: Answers = { ...wenzhou, 'insurance.medical': 'resident', 'medical.personalContribution': 54_000 };
    expect(decide('R-F16', facts)).toEqual({ truth: 'yes', amount: { low: 54_000, high: 54_000 } });
    expect(truth('R-F16', { ...facts, 'insurance.medical': 'employee' })).toBe('no');
  });

  it('asks the self-employed to pay in full first, and names no sum', () => {
    const facts: Answers = {
      ...wenzhou, 'work.kind': 'selfFoundWork', 'insurance.pension': 'employee',
      'insurance.flexibleDifficulty': 'yes', 'insurance.flexiblePaidFull': 'yes',
    };
    expect(decide('R-F17', facts)).toEqual({ truth: 'yes', amount: { low: 0, high: Infinity } });
    expect(truth('R-F17', { ...facts, 'insurance.flexiblePaidFull': 'no' })).toBe('no');
    expect(truth('R-F17', { ...facts, 'work.kind': 'flexible' })).toBe('no');
  });
});
