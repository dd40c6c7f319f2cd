import { describe, expect, it } from 'vitest';
import { byReading, given, line, meets, turning } from '../support.ts';

/** By the person's own income only: the household earns too much. */
const own = { 'person.income': 0 };

describe('R-F09 by the income of the household', () => {
  it('R-F09 pays at exactly 150 % of dibao and not one fen above', () => {
    expect(given({ 'household.incomePerHead': line - 1 }).amountOf('R-F09')).toBe(22_950);
    expect(given({ 'household.incomePerHead': line }).amountOf('R-F09')).toBe(22_950);
    expect(given({ 'household.incomePerHead': line + 1 }).verdictOf('R-F09')).toBe('impossible');
  });

  it('R-F09 decides exactly where 150 % of dibao is half a fen: 114,751 pays, 114,752 does not', () => {
    const odd = { 'dibao.standard': 76_501 };
    expect(given({ ...odd, 'household.incomePerHead': 114_751 }).verdictOf('R-F09')).toBe('certain');
    expect(given({ ...odd, 'household.incomePerHead': 114_752 }).verdictOf('R-F09')).toBe('impossible');
  });

  it('R-F09 decides exactly at the least standard there can be, one fen: 1 pays, 2 does not', () => {
    expect(given({ 'dibao.standard': 1, 'household.incomePerHead': 1 }).verdictOf('R-F09')).toBe('certain');
    expect(given({ 'dibao.standard': 1, 'household.incomePerHead': 2 }).verdictOf('R-F09')).toBe('impossible');
  });

  it('R-F09 takes the rural line in a village: 862.50 yuan pays, 862.51 does not', () => {
    const rural = { 'household.area': 'rural' };
    expect(given({ ...rural, 'household.incomePerHead': 86_250 }).amountOf('R-F09')).toBe(17_250);
    expect(given({ ...rural, 'household.incomePerHead': 86_251 }).verdictOf('R-F09')).toBe('impossible');
  });

  it('R-F09 AMB-WZ-01: read as "below", the line itself is out; one fen less is in under both readings', () => {
    expect(byReading('R-F09', 'AMB-WZ-01', { 'household.incomePerHead': line }))
      .toEqual({ inclusive: ['certain', 22_950], exclusive: ['impossible', 0] });
    expect(byReading('R-F09', 'AMB-WZ-01', { 'household.incomePerHead': line - 1 })).toEqual({});
    expect(byReading('R-F09', 'AMB-WZ-01', { 'dibao.standard': 76_501, 'household.incomePerHead': 114_751 })).toEqual({});
  });

  it('R-F09 asks no age, sex, kind or grade of a household within the line', () => {
    const unknown = ['person.age', 'person.sex', 'person.categories', 'person.grade'] as const;
    const open = { ...meets['R-F09'], ...Object.fromEntries(unknown.map((id) => [id, 'unknown'])) };
    expect(given(open).verdictOf('R-F09')).toBe('certain');
    expect(given({ ...meets['R-F09'], 'person.age': 3, 'person.grade': '4' }).verdictOf('R-F09')).toBe('certain');
  });

  it('R-F09 is open while the income of the household is unknown', () => {
    expect(given({ 'household.incomePerHead': 'unknown' }).verdictOf('R-F09')).toBe('depends');
  });
});

describe('R-F09 by the person’s own income', () => {
  it('R-F09 has the same line for one’s own income, exact to the fen', () => {
    expect(given({ 'person.income': line - 1 }).verdictOf('R-F09')).toBe('certain');
    expect(given({ 'person.income': line }).verdictOf('R-F09')).toBe('certain');
    expect(given({ 'person.income': line + 1 }).verdictOf('R-F09')).toBe('impossible');
    expect(turning('R-F09', 'person.income', line + 1, own)).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F09 AMB-WZ-01 is told for one’s own income on the line as well', () => {
    expect(byReading('R-F09', 'AMB-WZ-01', { 'person.income': line }))
      .toEqual({ inclusive: ['certain', 22_950], exclusive: ['impossible', 0] });
  });

  it.each([[15, 'impossible'], [16, 'certain'], [59, 'certain'], [60, 'impossible']] as const)(
    'R-F09 by own income at %i for a man is %s', (age, verdict) => {
      expect(given({ ...own, 'person.age': age }).verdictOf('R-F09')).toBe(verdict);
    },
  );

  it.each([
    [15, 'impossible'], [16, 'certain'], [54, 'certain'], [55, 'depends'], [59, 'depends'], [60, 'impossible'],
  ] as const)('R-F09 by own income at %i for a woman is %s', (age, verdict) => {
    expect(given({ ...own, 'person.sex': 'female', 'person.age': age }).verdictOf('R-F09')).toBe(verdict);
  });

  it.each([[15, 'impossible'], [54, 'certain'], [55, 'depends'], [59, 'depends'], [60, 'impossible']] as const)(
    'R-F09 by own income at %i is %s while the sex is unknown', (age, verdict) => {
      expect(given({ ...own, 'person.sex': 'unknown', 'person.age': age }).verdictOf('R-F09')).toBe(verdict);
    },
  );

  it('R-F09 AMB-WZ-14: a woman of 55 to 59 is told both readings of "working age", a man and a woman of 54 neither', () => {
    for (const age of [55, 59]) {
      expect(byReading('R-F09', 'AMB-WZ-14', { ...own, 'person.sex': 'female', 'person.age': age }))
        .toEqual({ menTo59WomenTo54: ['impossible', 0], allTo59: ['certain', 22_950] });
    }
    expect(byReading('R-F09', 'AMB-WZ-14', { ...own, 'person.sex': 'female', 'person.age': 54 })).toEqual({});
    expect(byReading('R-F09', 'AMB-WZ-14', { ...own, 'person.age': 59 })).toEqual({});
  });

  it('R-F09 by own income is open while the age is unknown', () => {
    expect(given({ ...own, 'person.age': 'unknown' }).verdictOf('R-F09')).toBe('depends');
  });

  it('R-F09 AMB-WZ-15: read as for people living alone, only the office can say', () => {
    expect(byReading('R-F09', 'AMB-WZ-15', own))
      .toEqual({ whateverTheFamily: ['certain', 22_950], onlyLivingAlone: ['officeDecides', [0, 22_950]] });
    expect(byReading('R-F09', 'AMB-WZ-15', meets['R-F09'])).toEqual({});
  });
});

describe('R-F09, how much', () => {
  it('R-F09 is 30 % of dibao to the tenth of a fen, and never rounded', () => {
    expect(given({ ...meets['R-F09'], 'dibao.standard': 76_500 }).amountOf('R-F09')).toBe(22_950);
    expect(given({ ...meets['R-F09'], 'dibao.standard': 76_501 }).amountOf('R-F09')).toBe(22_950.3);
    expect(given({ ...meets['R-F09'], 'dibao.standard': 76_503 }).amountOf('R-F09')).toBe(22_950.9);
  });

  it('R-F09 is the same sum whatever the income within the line', () => {
    for (const income of [0, 1, line]) expect(given({ 'household.incomePerHead': income }).amountOf('R-F09')).toBe(22_950);
  });

  it('R-F09 AMB-WZ-13: rounded to the yuan, 229.50 becomes 230 and 228.90 becomes 229, and 230.10 stays 230', () => {
    expect(byReading('R-F09', 'AMB-WZ-13', meets['R-F09'])).toEqual({ toTheFen: ['certain', 22_950], toTheYuan: ['certain', 23_000] });
    expect(byReading('R-F09', 'AMB-WZ-13', { ...meets['R-F09'], 'dibao.standard': 76_300 })['toTheYuan']).toEqual(['certain', 22_900]);
    expect(byReading('R-F09', 'AMB-WZ-13', { ...meets['R-F09'], 'dibao.standard': 76_700 })['toTheYuan']).toEqual(['certain', 23_000]);
    expect(byReading('R-F09', 'AMB-WZ-13', { ...meets['R-F09'], 'dibao.standard': 80_000 })).toEqual({});
  });
});
