import { describe, expect, it } from 'vitest';
import { requirements, rules, selfCheck, targets } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';

const ids = requirements.map(({ id }) => id);
const clausesOf = (id: string) => requirements.find((each) => each.id === id)?.clauses ?? [];

/** The clause each target of the catalogue stands in. */
const targetClauses = {
  'T-01': 'wz-3.1-s4a', 'T-02': 'wz-3.1-s4d', 'T-03': 'wz-3.1-s4e', 'T-04': 'wz-3.1-s5b', 'T-05': 'wz-3.2-s1c', 'T-06': 'wz-3.3-s5a',
  'T-07': 'wz-4.1-s9', 'T-08': 'wz-4.2-s5', 'T-09': 'wz-4.3-s3a', 'T-10': 'wz-4.3-s3b', 'T-11': 'wz-4.3-s3c', 'T-12': 'wz-4.3-s3d',
  'T-13': 'wz-4.3-s3f', 'T-14': 'wz-4.5-s6a', 'T-15': 'wz-4.5-s6b', 'T-16': 'wz-4.5-s6c', 'T-17': 'wz-4.5-s7', 'T-18': 'wz-5.3-s3',
  'T-19': 'wz-6.1-s2', 'T-20': 'wz-a.11', 'T-21': 'wz-6.2-s3', 'T-22': 'wz-1-s2',
} as const;

describe('the catalogue', () => {
  it.each(Array.from({ length: 45 }, (_, at) => `wz-chk-${String(at + 1).padStart(2, '0')}`))('%s of the self-check is answered', (check) => {
    const found = Object.entries(selfCheck).find(([name]) => name === check)?.[1] ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining([...found]));
  });

  it.each(Object.entries(targetClauses))('%s is decided by a requirement that rests on %s', (target, clause) => {
    const found = Object.entries(targets).find(([name]) => name === target)?.[1] ?? [];
    expect(found.flatMap((id) => clausesOf(id))).toContain(clause);
  });

  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])('R-G%s is a requirement, whole or in parts', (number) => {
    expect(ids.some((id) => id === `R-G${number}` || id.startsWith(`R-G${number}-`))).toBe(true);
  });

  it('R-G11 is T-02, T-06, T-17 and T-21; R-G12 and R-G13 are sums', () => {
    expect(ids).toEqual(expect.arrayContaining(['T-02', 'T-06', 'T-17', 'T-21']));
    expect(rules.entitlements.map(({ id }) => id)).toEqual(['R-G12', 'R-G13']);
  });

  it('every requirement is of a place', () => {
    expect(requirements.filter(({ of }) => of !== 'areas')).toEqual([]);
  });

  it('sets the days of the document: 2016, 2018, 2020, and none where it names none', () => {
    const days = (day: string) => requirements.filter(({ by }) => by === day).map(({ id }) => id);
    expect(days('2016-09-30')).toEqual(['T-20-sign', 'T-20-media']);
    expect(days('2018-12-31')).toEqual(['T-01', 'T-02', 'T-03']);
    expect(days('2020-12-31')).toEqual([
      'R-G01', 'R-G02', 'R-G03', 'R-G04', 'wz-chk-32', 'T-13', 'R-G09', 'T-15', 'T-16', 'T-17', 'T-08', 'T-18', 'T-22',
    ]);
    expect(requirements.filter(({ by }) => by !== null && typeof by !== 'string').map(({ id }) => id)).toEqual(['R-G10']);
  });

  it('binds but where the text only encourages, allows, or leaves it to the place', () => {
    const free = requirements.filter(({ strength }) => strength !== 'shall').map(({ id, strength }) => `${id} ${strength}`);
    expect(free).toEqual(['R-G05 should', 'wz-chk-35 localDiscretion', 'wz-chk-01 may', 'wz-chk-03 may']);
  });
});
