import { describe, expect, it } from 'vitest';
import { given, meets, turning } from './support.ts';

describe('R-F15, residents’ pension insurance', () => {
  const met = { ...meets['R-F15'], 'pension.minimumContribution': 10_001 };

  it.each(['employee', 'none'])('R-F15 is for residents’ pension insurance, not for "%s"', (kind) => {
    expect(turning('R-F15', 'insurance.pension', kind)).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F15 pays more than nothing and at most all of the lowest contribution', () => {
    expect(given(met).amountOf('R-F15')).toEqual([1.0001, 10_001]);
    expect(given({ ...met, 'pension.subsidyShare': 1 }).amountOf('R-F15')).toBe(1.0001);
    expect(given({ ...met, 'pension.subsidyShare': 9_999 }).amountOf('R-F15')).toBe(9_999.9999);
    expect(given({ ...met, 'pension.subsidyShare': 10_000 }).amountOf('R-F15')).toBe(10_001);
  });

  it('R-F15 is more than zero even while the lowest contribution is unknown', () => {
    expect(given({ ...meets['R-F15'], 'pension.subsidyShare': 10_000 }).amountOf('R-F15')).toEqual([1, Infinity]);
  });
});

describe('R-F16, residents’ medical insurance', () => {
  it.each(['employee', 'none'])('R-F16 is for residents’ medical insurance, not for "%s"', (kind) => {
    expect(turning('R-F16', 'insurance.medical', kind)).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F16 pays the whole of one’s own contribution, and an unknown one is not zero', () => {
    expect(given({ ...meets['R-F16'], 'medical.personalContribution': 28_001 }).amountOf('R-F16')).toBe(28_001);
    expect(given(meets['R-F16']).amountOf('R-F16')).toEqual([0, Infinity]);
  });
});

describe('R-F17, employees’ pension insurance of those who work for themselves', () => {
  it.each([
    ['self-employment', 'work.kind', 'flexible'],
    ['work found by oneself or self-employment, not a business of one’s own', 'work.kind', 'ownBusiness'],
    ['employees’ pension insurance', 'insurance.pension', 'resident'],
    ['difficulty in paying', 'insurance.flexibleDifficulty', 'no'],
    ['full payment first', 'insurance.flexiblePaidFull', 'no'],
  ] as const)('R-F17 needs %s', (_, question, otherwise) => {
    expect(turning('R-F17', question, otherwise)).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F17 takes work found by oneself like self-employment', () => {
    expect(given({ ...meets['R-F17'], 'work.kind': 'selfFoundWork' }).verdictOf('R-F17')).toBe('certain');
  });

  it('R-F17 tells that paying in full would bring it', () => {
    const { result } = given({ ...meets['R-F17'], 'insurance.flexiblePaidFull': 'no' });
    const changes = result.outcomes.find(({ entitlement }) => entitlement === 'R-F17')?.changes;
    expect(changes?.map(({ answers, verdict }) => [answers[0]?.question, answers[0]?.to, verdict]))
      .toContainEqual(['insurance.flexiblePaidFull', 'yes', 'certain']);
  });

  it('R-F17 pays what the place pays, and an unknown sum is not zero', () => {
    expect(given({ ...meets['R-F17'], 'flexible.subsidy': 77_777 }).amountOf('R-F17')).toBe(77_777);
    expect(given(meets['R-F17']).amountOf('R-F17')).toEqual([0, Infinity]);
  });
});
