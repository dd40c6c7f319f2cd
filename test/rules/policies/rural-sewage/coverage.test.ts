import { describe, expect, it } from 'vitest';
import { needed } from '../../../../src/rules/engine/coverage/index.ts';
import { town, village, yearOf } from './support/towns.ts';

describe('of 30 administrative villages', () => {
  it.each([[90, 27], [95, 29], [100, 30]])('%i % are %i', (percent, need) => expect(needed(percent, 30)).toBe(need));
});

describe('both sides of each share', () => {
  it.each([
    [1, 'admin', 30, 26, 27], [2, 'admin', 30, 28, 29], [3, 'admin', 30, 29, 30],
    [1, 'natural', 100, 64, 65], [2, 'natural', 100, 74, 75], [3, 'natural', 100, 99, 100],
    [1, 'household', 1000, 549, 550], [2, 'household', 1000, 649, 650], [3, 'household', 1000, 699, 700],
    [1, 'natural', 39, 25, 26], [2, 'natural', 39, 29, 30],
  ] as const)('year %i, %s of %i: %i are too few, %i are enough', (step, unit, total, few, enough) => {
    const of = (count: number) => yearOf(town({ [`total.${unit}`]: total, [`year${String(step)}.${unit}`]: count }), step).covered[unit];
    expect(of(few).verdict).toBe('unmet');
    expect(of(few).gap).toEqual({ low: enough - few, high: enough - few });
    expect(of(enough).verdict).toBe('met');
    expect(of(enough).need).toBe(enough);
  });

  it.each([[1, 59, 60], [2, 79, 80], [3, 99, 100]] as const)('tasks by the end of year %i: %i % are too few, %i % are enough', (step, few, enough) => {
    const of = (done: number) => yearOf(town({ 'tasks.unit': 'works', 'total.tasks': 100, [`year${String(step)}.tasks`]: done }), step).tasks;
    expect(of(few).verdict).toBe('unmet');
    expect(of(enough).verdict).toBe('met');
  });
});

it('the text’s own 30 villages are the whole, until another number is given', () => {
  expect(yearOf(town({ 'year1.admin': 27 }), 1).covered.admin).toMatchObject({ verdict: 'met', total: { value: 30, from: 'text' } });
  expect(yearOf(town({ 'year1.admin': 27, 'total.admin': 31 }), 1).covered.admin).toMatchObject({ verdict: 'unmet', total: { value: 31, from: 'typed' } });
});

it('what is not known is never zero: without a whole there is no verdict, and the missing figure is named', () => {
  expect(yearOf(town({ 'year1.household': 900 }), 1).covered.household).toMatchObject({ verdict: 'unknown', missing: ['total.household'], need: null });
  expect(yearOf(town({ 'total.household': 900 }), 1).covered.household).toMatchObject({ verdict: 'unknown', missing: ['year1.household'], need: 495 });
});

it('more villages covered than there are is a slip and gets no verdict', () => {
  const year = yearOf(town({ 'total.natural': 39, 'year1.natural': 40 }), 1);
  expect(year.covered.natural.verdict).toBe('invalid');
  expect(year.verdict).toBe('invalid');
});

it('a year is met only when all four are', () => {
  const all = { 'year1.admin': 27, 'total.natural': 100, 'year1.natural': 65, 'total.household': 100, 'year1.household': 55, 'tasks.unit': 'admin', 'total.tasks': 30, 'year1.tasks': 18 };
  expect(yearOf(town(all), 1).verdict).toBe('met');
  expect(yearOf(town({ ...all, 'year1.tasks': 17 }), 1).verdict).toBe('unmet');
  expect(yearOf(town({ ...all, 'year1.tasks': 'unknown' }), 1).verdict).toBe('unknown');
});

describe('readings', () => {
  it('70 % of households in the last year is read as at least; read as a cap, 71 % would be too many', () => {
    const at = (count: number) => yearOf(town({ 'total.household': 100, 'year3.household': count }), 3).covered.household;
    expect(at(71)).toMatchObject({ verdict: 'met', readings: [{ reading: 'P6-A01', options: [{ option: 'atLeast', verdict: 'met' }, { option: 'exactly', verdict: 'unmet' }] }] });
    expect(at(70).readings).toEqual([]);
    expect(at(69)).toMatchObject({ verdict: 'unmet', readings: [] });
  });

  it('tasks counted by works say nothing of tasks counted by administrative village', () => {
    const { tasks } = yearOf(town({ 'tasks.unit': 'works', 'total.tasks': 100, 'year1.tasks': 60 }), 1);
    expect(tasks).toMatchObject({ verdict: 'met', readings: [{ reading: 'P6-A03', options: [{ option: 'chosen', verdict: 'met' }, { option: 'admin', verdict: 'unknown' }] }] });
    expect(yearOf(town({ 'tasks.unit': 'admin', 'total.tasks': 30, 'year1.tasks': 18 }), 1).tasks.readings).toEqual([]);
  });
});

describe('before the first year', () => {
  it('27 villages less the 10 new ones: 17 must have been there, 16 are too few', () => {
    expect(town({ 'baseline.admin': 17 }).baseline).toMatchObject({ verdict: 'met', need: 17 });
    expect(town({ 'baseline.admin': 16 }).baseline).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 } });
    expect(town({}).baseline).toMatchObject({ verdict: 'unknown', need: 17 });
  });

  it('adds what this town adds, and never asks for fewer than none', () => {
    expect(town({ 'added.admin': 12 }).baseline.need).toBe(15);
    expect(town({ 'added.admin': 28 }).baseline.need).toBe(0);
    expect(town({ 'baseline.admin': 31 }).baseline.verdict).toBe('invalid');
  });
});

describe('counted in a whole list of villages', () => {
  const rows = [
    village({ admin: '甲村', households: 60, connected: 50, treated: { kind: 'before' } }),
    village({ admin: '甲村', households: 40, connected: 0, treated: { kind: 'no' } }),
    village({ admin: '乙村', households: 100, connected: 70, treated: { kind: 'in', year: 2027 } }),
  ];
  const whole = { 'list.complete': 'yes', 'plan.firstYear': 2026, 'plan.step': '2' };

  it('a village treated in a year counts from that year on', () => {
    const result = town(whole, {}, rows);
    expect(yearOf(result, 1).covered.natural).toMatchObject({ have: { low: 1, high: 1 }, of: 3, from: 'list' });
    expect(yearOf(result, 2).covered.natural.have).toEqual({ low: 2, high: 2 });
    expect(yearOf(result, 2).covered.household).toMatchObject({ have: { low: 120, high: 120 }, of: 200, verdict: 'unmet' });
    expect(yearOf(result, 3).covered.natural.have).toBeNull();
  });

  it('an administrative village counts with its first facility, or, as the other reading has it, with its last', () => {
    const { admin } = yearOf(town(whole, {}, rows), 2).covered;
    expect(admin).toMatchObject({ have: { low: 2, high: 2 }, verdict: 'met', readings: [{ reading: 'P6-A11', options: [{ option: 'oneFacility', verdict: 'met' }, { option: 'allNatural', verdict: 'unmet' }] }] });
    expect(yearOf(town(whole, { 'P6-A11': 'allNatural' }, rows), 2).covered.admin).toMatchObject({ have: { low: 1, high: 1 }, verdict: 'unmet' });
  });

  it('a list that may not be whole gives no totals', () => {
    const result = town({ ...whole, 'list.complete': 'unknown' }, {}, rows);
    expect(yearOf(result, 1).covered.natural).toMatchObject({ have: null, of: null, verdict: 'unknown' });
    expect(result.build).toBeNull();
  });

  it('what is typed goes before what is counted', () => {
    expect(yearOf(town({ ...whole, 'year1.natural': 3 }, {}, rows), 1).covered.natural).toMatchObject({ have: { low: 3, high: 3 }, from: 'typed', listed: { low: 1, high: 1 } });
    expect(yearOf(town({ ...whole, 'year1.natural': 1 }, {}, rows), 1).covered.natural.listed).toBeNull();
  });

  it('a year with less than the one before is pointed out, one with as much is not', () => {
    const fell = (second: number) => yearOf(town({ 'year1.admin': 27, 'year2.admin': second }), 2).covered.admin.fell;
    expect([fell(26), fell(27), fell(28)]).toEqual([true, false, false]);
  });

  it('a village nobody knows about leaves a range, and a verdict only where both ends agree', () => {
    const unsure = [...rows, village({ admin: '丙村', households: 10, connected: 5 })];
    expect(yearOf(town(whole, {}, unsure), 2).covered.natural).toMatchObject({ have: { low: 2, high: 3 }, of: 4, verdict: 'unknown' });
  });
});
