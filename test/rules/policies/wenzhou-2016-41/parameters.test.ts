import { describe, expect, it } from 'vitest';
import { given, meets, type Given } from './support.ts';

const poor: Given = { 'household.incomePerHead': 0 };
const living = (facts: Given, factsOn?: `${number}-${number}-${number}`) =>
  given({ ...poor, ...facts }, factsOn === undefined ? {} : { factsOn, rulesOn: '2016-09-01' }).amountOf('R-F09');

const anySum = [0.3, Infinity];

describe('local standards', () => {
  it('R-F09 rises in villages from 30 November to 1 December 2016, 575 to 651 yuan', () => {
    expect(living({ 'household.area': 'rural' }, '2016-11-30')).toBe(17_250);
    expect(living({ 'household.area': 'rural' }, '2016-12-01')).toBe(19_530);
  });

  it('R-F09 stays the same in towns on that day', () => {
    expect([living({}, '2016-11-30'), living({}, '2016-12-01')]).toEqual([22_950, 22_950]);
  });

  it('R-F09 has a sum on 31 December 2016, and none that is known on 1 January 2017', () => {
    expect(living({}, '2016-12-31')).toBe(22_950);
    expect(living({}, '2017-01-01')).toEqual(anySum);
  });

  it('R-F09 has a sum on 15 August 2016, and none that is known on the day before', () => {
    expect(living({}, '2016-08-15')).toBe(22_950);
    expect(living({}, '2016-08-14')).toEqual(anySum);
  });

  it('R-F09 lies between the rural and the urban sum while town or village is unknown', () => {
    expect(living({ 'household.area': 'unknown' })).toEqual([17_250, 22_950]);
    expect(living({ 'household.area': undefined })).toEqual([17_250, 22_950]);
  });

  it('R-F09 is never zero where the standard is missing, and income nobody could call too high still gets it', () => {
    for (const facts of [{ 'household.place': 'other' }, { 'household.place': 'unknown' }, { 'household.place': undefined }]) {
      expect(living(facts)).toEqual(anySum);
    }
    const elsewhere = { 'household.place': 'other', 'person.age': 70 };
    expect(given({ ...elsewhere, 'household.incomePerHead': 1 }).verdictOf('R-F09')).toBe('certain');
    expect(given({ ...elsewhere, 'household.incomePerHead': 2 }).verdictOf('R-F09')).toBe('depends');
  });

  it('R-F09 takes a figure the family gives before that of the table, and helps where the table has none', () => {
    expect(living({ 'dibao.standard': 80_000 })).toBe(24_000);
    expect(living({ 'dibao.standard': 80_000, 'household.place': 'other' })).toBe(24_000);
    expect(living({ 'dibao.standard': 80_000 }, '2030-01-01')).toBe(24_000);
  });

  it('R-F09 falls back on the table where the family does not know the figure', () => {
    expect(living({ 'dibao.standard': 'unknown' })).toBe(22_950);
  });

  it('R-F09 asks for the standard where it matters, and not where the table has it', () => {
    const asks = (facts: Given) => given({ ...meets['R-F09'], ...facts }).result.open.map(({ question }) => question);
    expect(asks({ 'household.place': 'other' })).toContain('dibao.standard');
    expect(asks({})).not.toContain('dibao.standard');
  });
});
