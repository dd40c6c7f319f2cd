import { describe, expect, it } from 'vitest';
import { duty, employs, yuanOf } from './support.ts';

const lately = '2024-06-01';

describe('R-E01 wz-3.1-s2a: the quota of 1.5 %', () => {
  it('is met by exactly 3 of 200, and lacks one at 2', () => {
    expect(duty('R-E01', employs(3)).verdict).toBe('met');
    expect(duty('R-E01', employs(2))).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 } });
  });

  it('asks 4 of 201: 3.015 persons are more than three', () => {
    expect(duty('R-E01', { ...employs(3), 'employer.staff': 201 })).toMatchObject({ verdict: 'unmet', need: { low: 4 } });
    expect(duty('R-E01', { ...employs(4), 'employer.staff': 201 }).verdict).toBe('met');
  });

  it('counts parts of a person in what is owed', () => {
    expect(yuanOf(duty('R-E01', { ...employs(3), 'employer.staff': 201 }).breach.amount)).toBe(1_500);
    expect(yuanOf(duty('R-E01', employs(0)).breach.amount)).toBe(300_000);
  });

  it('owes an unknown sum, not nothing, while the average wage is not known', () => {
    const { verdict, breach } = duty('R-E01', { ...employs(2), 'levy.averageWage': undefined });
    expect(verdict).toBe('unmet');
    expect(breach.amount?.low).toBeGreaterThan(0);
    expect(breach.open.map(({ question }) => question)).toEqual(['levy.averageWage']);
  });

  it('takes a quota that is given in place of the table’s', () => {
    expect(duty('R-E01', { ...employs(2), 'quota.ratio': 100 }).verdict).toBe('met');
  });

  it('AMB-WZ-27 counts those of Wenzhou, and shows what the other count would make of it', () => {
    const { verdict, breach } = duty('R-E01', { ...employs(5), 'employer.disabledWenzhou': 2 });
    expect(verdict).toBe('unmet');
    expect(breach.readings.find(({ reading }) => reading === 'AMB-WZ-27')?.options.map(({ option, verdict: under }) => [option, under]))
      .toEqual([['wenzhouOnly', 'certain'], ['anyCertificate', 'impossible']]);
  });
});

describe('R-E01 wz-3.1-s2a: small enterprises in their first three years', () => {
  const small = { ...employs(0), 'employer.smallOrMicro': 'yes', 'employer.foundedOn': '2015-01-01', 'employer.staff': 20 };

  it('are let off with 20 staff, not with 21', () => {
    expect(duty('R-E01', small).verdict).toBe('notRequired');
    expect(duty('R-E01', { ...small, 'employer.staff': 21 }).verdict).toBe('unmet');
  });

  it('are let off on the day they turn three, not the day after', () => {
    expect(duty('R-E01', { ...small, 'employer.foundedOn': '2013-09-01' }).verdict).toBe('notRequired');
    expect(duty('R-E01', { ...small, 'employer.foundedOn': '2013-08-31' }).verdict).toBe('unmet');
  });

  it('are not let off when they are not small', () => {
    expect(duty('R-E01', { ...small, 'employer.smallOrMicro': 'no' }).verdict).toBe('unmet');
  });

  it('AMB-WZ-26 B: one of the three is enough', () => {
    expect(duty('R-E01', { ...small, 'employer.smallOrMicro': 'no' }, '2016-09-01', { 'AMB-WZ-26': 'anyOne' }).verdict).toBe('notRequired');
  });

  it('are let off whatever the quota is', () => {
    expect(duty('R-E01', { ...small, 'employer.disabled': undefined, 'employer.disabledWenzhou': undefined }).verdict).toBe('notRequired');
  });
});

describe('R-E01: the national relief, by date', () => {
  const few = { ...employs(0), 'employer.staff': 30 };

  it('lets an enterprise of 30 off from 2023, not one of 31, and nobody in 2016', () => {
    expect(duty('R-E01', few, lately).verdict).toBe('notRequired');
    expect(duty('R-E01', { ...few, 'employer.staff': 31 }, lately).verdict).toBe('unmet');
    expect(duty('R-E01', few).verdict).toBe('unmet');
  });

  it('changes with the turn of the year: full to the end of 2019, reduced from 2023', () => {
    expect(yuanOf(duty('R-E01', employs(2), '2019-12-31').breach.amount)).toBe(100_000);
    expect(yuanOf(duty('R-E01', employs(2), '2023-01-01').breach.amount)).toBe(50_000);
  });

  it('asks half from exactly 1 %, and 90 % below it', () => {
    expect(yuanOf(duty('R-E01', employs(2), lately).breach.amount)).toBe(50_000);
    expect(yuanOf(duty('R-E01', employs(1), lately).breach.amount)).toBe(180_000);
  });

  it('is not known from 2020 to 2022 but for the 30 staff, and from 2028', () => {
    expect(duty('R-E01', few, '2021-06-01').verdict).toBe('notRequired');
    expect(duty('R-E01', employs(2), '2021-06-01').breach.amount).toMatchObject({ low: 0, high: 10_000_000 });
    expect(duty('R-E01', few, '2028-01-01').verdict).toBe('depends');
  });

  it('is for enterprises: a public institution of 30 is not let off', () => {
    expect(duty('R-E01', { ...few, 'employer.form': 'publicInstitution' }, lately).verdict).toBe('unmet');
  });
});
