import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/vocabulary/index.ts';
import { amount, decide, truth, wenzhou } from './decide.ts';

describe('R-F18 and R-F19, housing', () => {
  it('gives housing in town to a family the office has confirmed', () => {
    const facts: Answers = { ...wenzhou, 'household.area': 'urban', 'housing.urbanConfirmed': 'yes' };
    expect(decide('R-F18', facts)).toEqual({ truth: 'yes', amount: null });
    expect(truth('R-F18', { ...facts, 'household.area': 'rural' })).toBe('no');
    expect(truth('R-F18', { ...facts, 'housing.urbanConfirmed': 'no' })).toBe('no');
    expect(truth('R-F18', { ...facts, 'housing.urbanConfirmed': 'unknown' })).toBe('unknown');
  });

  it('rebuilds a dangerous house in the countryside first only where all four conditions hold', () => {
    const facts: Answers = {
      ...wenzhou, 'household.area': 'rural', 'housing.ruralDangerous': 'yes', 'housing.reliefConfirmed': 'yes',
      'household.hardship': 'yes',
    };
    expect(decide('R-F19', facts)).toEqual({ truth: 'yes', amount: null });
    expect(truth('R-F19', { ...facts, 'household.area': 'urban' })).toBe('no');
    for (const id of ['housing.ruralDangerous', 'housing.reliefConfirmed', 'household.hardship']) {
      expect(truth('R-F19', { ...facts, [id]: 'no' }), id).toBe('no');
      expect(truth('R-F19', { ...facts, [id]: 'unknown' }), id).toBe('unknown');
    }
  });
});

describe('R-F20, costs of starting on one\'s own', () => {
  it('names three kinds of work, leaves work found by oneself open and excludes the others', () => {
    const by = (kind: string) => truth('R-F20', { ...wenzhou, 'work.kind': kind });
    expect(['selfEmployed', 'ownBusiness', 'flexible'].map(by)).toEqual(['yes', 'yes', 'yes']);
    expect(['selfFoundWork', 'unknown'].map(by)).toEqual(['unknown', 'unknown']);
    expect(['none', 'employed'].map(by)).toEqual(['no', 'no']);
    expect(amount('R-F20', {})).toEqual({ low: 0, high: Infinity });
  });
});

describe('R-F21, vocational training', () => {
  const trained: Answers = {
    ...wenzhou, 'training.selfJoined': 'yes', 'training.passed': 'yes', 'training.nationalCertificate': 'yes',
  };

  it('asks for own initiative, a pass and the national certificate together', () => {
    expect(truth('R-F21', trained)).toBe('yes');
    for (const id of ['training.selfJoined', 'training.passed', 'training.nationalCertificate']) {
      expect(truth('R-F21', { ...trained, [id]: 'no' }), id).toBe('no');
    }
  });

  it('pays more than nothing, once', () => {
    expect(amount('R-F21', trained)).toEqual({ low: 1, high: Infinity });
    expect(amount('R-F21', { ...trained, 'training.subsidy': 150_000 })).toEqual({ low: 150_000, high: 150_000 });
  });
});

describe('R-F22, R-F34 and R-F35, work', () => {
  it('puts people in the countryside first for poverty relief, confirmed by the office, in hardship or not', () => {
    const facts: Answers = { ...wenzhou, 'household.area': 'rural', 'rural.povertyConfirmed': 'yes', 'household.hardship': 'no' };
    expect(truth('R-F22', facts)).toBe('yes');
    expect(truth('R-F22', { ...facts, 'household.area': 'urban' })).toBe('no');
    expect(truth('R-F22', { ...facts, 'rural.povertyConfirmed': 'no' })).toBe('no');
  });

  it('asks the person for difficulty in finding work, and the family for nothing more', () => {
    expect(truth('R-F34', { ...wenzhou, 'work.employmentDifficulty': 'yes' })).toBe('yes');
    const none: Answers = { ...wenzhou, 'work.employmentDifficulty': 'no' };
    expect([truth('R-F34', none), truth('R-F34f', none)]).toEqual(['no', 'yes']);
  });

  it('serves everybody at the job office and leaves its further help open', () => {
    expect([truth('R-F35', wenzhou), truth('R-F35a', wenzhou)]).toEqual(['yes', 'unknown']);
  });
});
