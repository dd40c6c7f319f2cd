import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/vocabulary/index.ts';
import { amount, decide, truth, wenzhou } from './decide.ts';

describe('R-F23, the fee of an outpatient clinic', () => {
  it('is asked of those recognised as in special hardship, not of those in the support scheme', () => {
    const facts: Answers = { ...wenzhou, 'medical.cityPublicOutpatient': 'yes', 'receives.specialHardshipSupport': 'yes' };
    expect(truth('R-F23', facts)).toBe('unknown');
    expect(truth('R-F23', { ...facts, 'person.recognisedHardship': 'no' })).toBe('no');
    expect(truth('R-F23', { ...facts, 'person.recognisedHardship': 'yes' })).toBe('yes');
    expect(truth('R-F23', { ...facts, 'person.recognisedHardship': 'yes', 'medical.cityPublicOutpatient': 'no' })).toBe('no');
  });
});

describe('R-F30, parking', () => {
  it('is free in any bay of an urban public car park, for the vehicle that is meant', () => {
    const facts: Answers = {
      ...wenzhou, 'vehicle.disabledVehicle': 'yes', 'vehicle.urbanPublicLot': 'yes', 'vehicle.dedicatedBay': 'no',
    };
    expect(truth('R-F30', facts)).toBe('yes');
    expect(truth('R-F30', { ...facts, 'vehicle.disabledVehicle': 'no' })).toBe('no');
    expect(truth('R-F30', { ...facts, 'vehicle.urbanPublicLot': 'no' })).toBe('no');
  });
});

describe('what every person with a disability has', () => {
  it('is certain with a valid certificate and open without an answer about it', () => {
    for (const id of ['R-F31', 'R-F32b', 'R-F32c', 'R-F34f', 'R-F35', 'R-F36'] as const) {
      expect(decide(id, wenzhou), id).toEqual({ truth: 'yes', amount: null });
      expect(truth(id, { 'person.hukouWenzhou': 'yes' }), id).toBe('unknown');
    }
  });

  it('leaves facilities at home open, since nothing says for whom they are', () => {
    expect(truth('R-F32a', wenzhou)).toBe('unknown');
    expect(truth('R-F32a', { ...wenzhou, 'person.certificateValid': 'no' })).toBe('no');
  });
});

describe('R-F33, care in an institution or at home', () => {
  it('is for grades 1 and 2, and for an intellectual or mental disability of any grade', () => {
    const by = (grade: string, category: string) =>
      truth('R-F33', { ...wenzhou, 'person.grade': grade, 'person.categories': [category] });
    expect([by('2', 'visual'), by('3', 'visual')]).toEqual(['yes', 'no']);
    expect([by('4', 'intellectual'), by('4', 'mental')]).toEqual(['yes', 'yes']);
  });

  it('is free or cheap in hardship', () => {
    const facts: Answers = { ...wenzhou, 'person.grade': '1' };
    const both = (hardship: string) =>
      (['R-F33', 'R-F33f'] as const).map((id) => truth(id, { ...facts, 'household.hardship': hardship }));
    expect([both('yes'), both('no')]).toEqual([['yes', 'yes'], ['yes', 'no']]);
  });
});

describe('R-F39, talents in arts and sports', () => {
  it('rewards an outstanding result only where it was confirmed', () => {
    const facts: Answers = { ...wenzhou, 'talent.artsOrSports': 'yes' };
    expect([truth('R-F39', facts), truth('R-F39a', facts)]).toEqual(['yes', 'unknown']);
    expect(truth('R-F39a', { ...facts, 'talent.outstandingConfirmed': 'yes' })).toBe('yes');
    expect(truth('R-F39a', { ...facts, 'talent.outstandingConfirmed': 'no' })).toBe('no');
    expect(truth('R-F39a', { ...facts, 'talent.artsOrSports': 'no', 'talent.outstandingConfirmed': 'yes' })).toBe('no');
  });

  it('pays what others get for the same event', () => {
    expect(amount('R-F39a', {})).toEqual({ low: 0, high: Infinity });
    expect(amount('R-F39a', { 'award.sameLevel': 500_000 })).toEqual({ low: 500_000, high: 500_000 });
  });
});
