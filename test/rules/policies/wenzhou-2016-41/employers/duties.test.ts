import { describe, expect, it } from 'vitest';
import { duty, employs } from './support.ts';

const state = { 'employer.ownership': 'stateOwned' } as const;

describe('R-E12 wz-3.1-s5a, s5b: state-owned and state-controlled enterprises', () => {
  it('keep posts; others need not', () => {
    expect(duty('R-E12', { ...state, 'employer.reservedPosts': 'yes' }).verdict).toBe('met');
    expect(duty('R-E12', { ...state, 'employer.reservedPosts': 'no' }).verdict).toBe('unmet');
    expect(duty('R-E12', { 'employer.ownership': 'stateControlled', 'employer.reservedPosts': 'no' }).verdict).toBe('unmet');
    expect(duty('R-E12', {}).verdict).toBe('notRequired');
  });

  it('T-04: hold a job fair every two years, the last day counting', () => {
    const held = { ...state, 'employer.jobFairHeld': 'yes' };
    expect(duty('R-E12b', { ...held, 'employer.lastJobFair': '2014-09-01' }).verdict).toBe('met');
    expect(duty('R-E12b', { ...held, 'employer.lastJobFair': '2014-08-31' }).verdict).toBe('unmet');
    expect(duty('R-E12b', { ...state, 'employer.jobFairHeld': 'no' }).verdict).toBe('unmet');
    expect(duty('R-E12b', held).verdict).toBe('depends');
  });
});

describe('R-E13 wz-3.1-s3a, s3b, s6: those who lead by example', () => {
  it('reach the quota or hire persons with a disability first', () => {
    expect(duty('R-E13', { ...state, ...employs(3) }).verdict).toBe('met');
    expect(duty('R-E13', { ...state, ...employs(2) })).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 } });
  });

  it('are public bodies and state-owned enterprises, not state-controlled or private ones', () => {
    for (const form of ['partyOrGovernment', 'publicInstitution']) {
      expect(duty('R-E13', { 'employer.form': form, 'employer.ownership': undefined, ...employs(0) }).verdict).toBe('unmet');
    }
    expect(duty('R-E13', { 'employer.ownership': 'stateControlled', ...employs(0) }).verdict).toBe('notRequired');
    expect(duty('R-E13', employs(0)).verdict).toBe('notRequired');
  });

  it('are public medical institutions as to blind massage therapists', () => {
    const clinic = { 'employer.kinds': ['publicMedical'] };
    expect(duty('R-E13b', { ...clinic, 'employer.takesBlindMassage': 'no' }).verdict).toBe('unmet');
    expect(duty('R-E13b', { ...clinic, 'employer.takesBlindMassage': 'yes' }).verdict).toBe('met');
    expect(duty('R-E13b', {}).verdict).toBe('notRequired');
  });
});
