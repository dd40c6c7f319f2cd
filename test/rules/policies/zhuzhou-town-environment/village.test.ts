import { describe, expect, it } from 'vitest';
import { rules, type RequirementId } from '../../../../src/rules/policies/zhuzhou-town-environment/index.ts';
import { weighing, type Given } from '../assessed.ts';

const { verdict, gap, byReading, asked, missing, sum } = weighing<RequirementId>(rules);
const village: Given = { 'area.level': 'village' };
const cleaners = (households: number, count: number): Given => ({ ...village, 'clean.households': households, 'clean.cleaners': count });

/** For each number of cleaners from 0 on: lacking (−), right (=) or too many (+). */
function judged(households: number, upTo: number, readings: Readonly<Record<string, string>> = {}): string {
  return Array.from({ length: upTo + 1 }, (_, count) => {
    const enough = verdict('V-01', cleaners(households, count), { readings });
    const notTooMany = verdict('V-02', cleaners(households, count), { readings });
    return enough === 'unmet' ? '−' : notTooMany === 'unmet' ? '+' : '=';
  }).join('');
}

describe('V-01 and V-02: cleaners for 150 to 200 households each', () => {
  it.each([
    [0, '=+++'], [1, '−=++'], [149, '−=++'], [150, '−=++'], [200, '−=++'], [201, '−−=+'], [299, '−−=+'], [300, '−−=+'], [400, '−−=+'], [401, '−−−=+'],
    [449, '−−−=+'], [450, '−−−=+'], [451, '−−−=+'], [600, '−−−==+'], [601, '−−−−=+'], [749, '−−−−=+'], [750, '−−−−==+'],
  ])('%i households: %s', (households, expected) => {
    expect(judged(households, expected.length - 1)).toBe(expected);
  });

  it('lack as many as there are too few', () => {
    expect([0, 1, 2, 3].map((count) => gap('V-01', cleaners(450, count)))).toEqual([3, 2, 1, 0]);
    expect(gap('V-01', { ...village, 'clean.households': 450 })).toEqual([0, 3]);
  });

  it('P2-A03: where no whole number fits, each reading has its own number', () => {
    const right = (households: number, option: string) => judged(households, 4, { 'P2-A03': option }).indexOf('=');
    expect([1, 87, 88, 149, 201, 262, 263, 299, 401, 437, 438, 449].map((households) => ['fewest', 'most', 'middle'].map((option) => right(households, option)))).toEqual([
      [1, 1, 0], [1, 1, 0], [1, 1, 1], [1, 1, 1], [2, 1, 1], [2, 1, 1], [2, 1, 2], [2, 1, 2], [3, 2, 2], [3, 2, 2], [3, 2, 3], [3, 2, 3],
    ]);
  });

  it('P2-A03: where some number fits, no reading changes it', () => {
    for (const households of [150, 200, 300, 400, 450, 620]) for (const option of ['fewest', 'most', 'middle']) {
      expect(judged(households, 6, { 'P2-A03': option })).toBe(judged(households, 6));
    }
    expect(byReading('V-01', 'P2-A03', cleaners(400, 1))).toEqual({});
    expect(byReading('V-02', 'P2-A03', cleaners(260, 2))).toEqual({ fewest: ['met', null], most: ['unmet', null], middle: ['unmet', null] });
  });

  it('P2-A10: a water cleaner who is one of them helps only under that reading', () => {
    const three = { ...cleaners(620, 3), 'clean.waterCleaners': 1 };
    expect(byReading('V-01', 'P2-A10', three)).toEqual({ besides: ['unmet', 1], among: ['met', 0] });
  });

  it('stay open while households or cleaners are not known', () => {
    expect(verdict('V-01', { ...village, 'clean.households': 300 })).toBe('depends');
    expect(verdict('V-01', { ...village, 'clean.cleaners': 3 })).toBe('depends');
    expect(verdict('V-01', { ...village, 'clean.households': 0 })).toBe('met');
  });

  it('are asked of villages, not of the town', () => {
    expect(verdict('V-01', { 'area.level': 'town', 'clean.households': 500, 'clean.cleaners': 0 })).toBe('notRequired');
  });
});

describe('the other things asked of a village', () => {
  it('V-03: one water cleaner or more', () => {
    expect([0, 1, 2].map((count) => verdict('V-03', { ...village, 'clean.waterCleaners': count }))).toEqual(['unmet', 'met', 'met']);
  });

  it('V-04, V-05: a resolution, and nothing of the fee spent otherwise', () => {
    expect(['yes', 'no', 'unknown'].map((answer) => verdict('V-04', { ...village, 'fee.resolution': answer }))).toEqual(['met', 'unmet', 'depends']);
    expect([0, 1].map((fen) => verdict('V-05', { ...village, 'fee.other': fen }))).toEqual(['met', 'unmet']);
  });

  it('what is left of the fee is what was collected less cleaning, and never below nothing', () => {
    expect(sum('V-05-rest', { ...village, 'fee.collected': 1_000, 'fee.cleaning': 999 })).toEqual(['certain', 1]);
    expect(sum('V-05-rest', { ...village, 'fee.collected': 1_000, 'fee.cleaning': 1_001 })).toEqual(['certain', 0]);
  });

  it('V-06: x up to 3, from 0 or from 1 (P2-A07), once there is a plan', () => {
    const plan = { ...village, 'village.hasPlan': 'yes' };
    expect([0, 1, 3, 4].map((x) => verdict('V-06', { ...plan, 'village.x': x }))).toEqual(['met', 'met', 'met', 'unmet']);
    expect(byReading('V-06', 'P2-A07', { ...plan, 'village.x': 0 })).toEqual({ fromZero: ['met', null], fromOne: ['unmet', null] });
    expect(byReading('V-06', 'P2-A07', { ...plan, 'village.x': 1 })).toEqual({});
    expect(verdict('V-06', { ...village, 'village.hasPlan': 'no', 'village.x': 9 })).toBe('notRequired');
  });

  it('V-07: without a plan not one house is approved', () => {
    const none = { ...village, 'village.hasPlan': 'no' };
    expect([0, 1].map((count) => verdict('V-07', { ...none, 'village.approvedWithoutPlan': count }))).toEqual(['met', 'unmet']);
    expect(verdict('V-07', { ...village, 'village.hasPlan': 'yes', 'village.approvedWithoutPlan': 1 })).toBe('notRequired');
  });

  it('V-08, V-09: the group names what is missing; the cadre is a principle only', () => {
    expect(missing('V-08', { ...village, 'village.group': ['founded'] })).toEqual(['村支书记任组长']);
    expect(verdict('V-08', { ...village, 'village.group': ['founded', 'secretaryLeads'] })).toBe('met');
    expect(verdict('V-09', { ...village, 'village.cadre': 'no' })).toBe('unmet');
    expect(rules.requirements.filter(({ strength }) => strength !== 'shall').map(({ id }) => id)).toEqual(['V-09', 'T-07']);
  });

  it('ask a village nothing of the town, and the other way round', () => {
    expect(asked(village).filter((id) => /^(town|fund|water|houses|roads|quarter)\./u.test(id))).toEqual([]);
    expect(asked({ 'area.level': 'town' }).filter((id) => /^(clean|fee|village|score)\./u.test(id))).toEqual([]);
  });
});
