import { describe, expect, it } from 'vitest';
import { byReading, given, meets, turning } from './support.ts';

describe('R-F20, working for oneself (wz-3.3-s1b, s1c)', () => {
  it.each([
    ['none', 'impossible'], ['employed', 'impossible'], ['selfEmployed', 'certain'], ['ownBusiness', 'certain'],
    ['flexible', 'certain'], ['selfFoundWork', 'officeDecides'], ['unknown', 'depends'],
  ] as const)('R-F20 with work of the kind %s is %s', (kind, verdict) => {
    expect(given({ 'work.kind': kind }).verdictOf('R-F20')).toBe(verdict);
  });

  it('R-F20 has no sum of its own: it is what the place gives', () => {
    expect(given(meets['R-F20']).amountOf('R-F20')).toEqual([0, Infinity]);
    expect(given({ ...meets['R-F20'], 'startup.subsidy': 500_000 }).amountOf('R-F20')).toBe(500_000);
  });
});

describe('R-F21, training (wz-3.5-s4)', () => {
  it.each(['training.selfJoined', 'training.passed', 'training.nationalCertificate'])('R-F21 fails without %s alone', (question) => {
    expect(turning('R-F21', question, 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F21 is paid once, and never nothing', () => {
    expect(given(meets['R-F21']).amountOf('R-F21')).toEqual([1, Infinity]);
    expect(given({ ...meets['R-F21'], 'training.subsidy': 80_000 }).amountOf('R-F21')).toBe(80_000);
  });
});

describe('R-F22, rural poverty relief (wz-3.4-s2b)', () => {
  it('R-F22 needs a rural household, and the office to confirm the conditions', () => {
    expect(turning('R-F22', 'household.area', 'urban')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(turning('R-F22', 'rural.povertyConfirmed', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
  });

  it('R-F22 does not ask for a low income, which the sentence does not name', () => {
    expect(given({ ...meets['R-F22'], 'household.hardship': 'no' }).verdictOf('R-F22')).toBe('certain');
  });
});

describe('R-F34 and R-F34f, public-welfare posts (wz-3.3-s5b)', () => {
  it('R-F34 is for a person who finds it hard to get work, which an office recognises', () => {
    expect(turning('R-F34', 'work.employmentDifficulty', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
  });

  it('R-F34f AMB-WZ-58: members of the family come first as they are, or only if the office finds the same of them', () => {
    expect(byReading('R-F34f', 'AMB-WZ-58', {})).toEqual({ onlyThePerson: ['certain', null], membersToo: ['officeDecides', null] });
  });
});

describe('R-F35 and R-F35a, employment services (wz-3.5-s1a, s1b)', () => {
  it('R-F35 is there for everybody, R-F35a on conditions that are nowhere named', () => {
    const { verdictOf, result } = given();
    expect([verdictOf('R-F35'), verdictOf('R-F35a')]).toEqual(['certain', 'officeDecides']);
    expect(result.open).toEqual([]);
  });
});
