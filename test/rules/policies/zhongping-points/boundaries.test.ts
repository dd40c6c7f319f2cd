import { describe, expect, it } from 'vitest';
import type { ISODate, ItemScore, MonthRecord } from '../../../../src/rules/vocabulary/index.ts';
import { checklistOf, lastInRow, monthOf, mostInYear, pointsOf, type VillageScores } from '../../../../src/rules/points/index.ts';
import { groups, items, scheme } from '../../../../src/rules/policies/zhongping-points/index.ts';
import { bookOf, consider, month } from './support/books.ts';

describe('the score table', () => {
  it('adds up to 50, 20, 10, 10 and 10, and to 100 in all', () => {
    const sums = groups.map(({ id, most }) => [most, items.filter(({ group }) => group === id).reduce((sum, item) => sum + item.most, 0)]);
    expect(sums).toEqual([[5_000, 5_000], [2_000, 2_000], [1_000, 1_000], [1_000, 1_000], [1_000, 1_000]]);
    expect(groups.reduce((sum, { most }) => sum + most, 0)).toBe(scheme.total.most);
  });
});

describe('the points of a score, on both sides of every border', () => {
  it.each([
    [0, 0], [69.99, 0], [70, 0], [79.99, 0], [80, 1], [84.99, 1], [85, 1], [85.01, 3], [89.99, 3], [90, 3], [90.01, 5], [100, 5],
  ])('%d is worth %d', (score, points) => {
    expect(pointsOf(scheme, Math.round(score * 100), {})).toBe(points);
  });

  it.each([[84.99, 1], [85, 3], [89.99, 3], [90, 5]])('%d is worth %d where borders go to the upper band', (score, points) => {
    expect(pointsOf(scheme, Math.round(score * 100), { 'P3-A02': 'upper', 'P3-A03': 'upper' })).toBe(points);
  });

  it.each([[69.99, 0], [70, 1], [79.99, 1], [85, 1], [85.01, 3]])('%d is worth %d where one point begins at 70', (score, points) => {
    expect(pointsOf(scheme, Math.round(score * 100), { 'P3-A01': 'oneFrom70' })).toBe(points);
  });

  it.each([[69.99, 'no', 'no'], [70, 'yes', 'no'], [79.99, 'yes', 'no'], [80, 'yes', 'yes']] as const)(
    '%d is entered: %s; %s where 70 is a slip for 80', (score, entered, slip) => {
      const read = (chosen: Readonly<Record<string, string>>) => consider(bookOf([month('2026-03', Math.round(score * 100))]), { chosen }).account.months[0]?.worth?.entered;
      expect([read({}), read({ 'P3-A01': 'slipFor80' })]).toEqual([entered, slip]);
    });
});

describe('the days of a visit', () => {
  it.each([['19', 'otherDay'], ['20', 'inTime'], ['25', 'inTime'], ['26', 'otherDay']] as const)('the %sth is %s', (day, timing) => {
    const visited = month('2026-03', 9_500, { visitedOn: `2026-03-${day}` as ISODate });
    expect(consider(bookOf([visited])).account.months[0]?.timing).toBe(timing);
    expect(consider(bookOf([visited]), { chosen: { 'P3-A18': 'doesNotCount' } }).balance.low).toBe(timing === 'inTime' ? 5 : 0);
  });

  it('of another month are not in time', () => {
    expect(consider(bookOf([month('2026-03', 9_500, { visitedOn: '2026-04-20' })])).account.months[0]?.timing).toBe('otherDay');
  });
});

describe('what counts', () => {
  it.each(['assessed', 'reviewed', 'posted'])('nothing while a score is only %s', (step) => {
    expect(consider(bookOf([month('2026-03', 9_500, { step })])).balance.high).toBe(0);
  });

  it('nothing while an objection is open, and perhaps while nobody knows of one', () => {
    expect(consider(bookOf([month('2026-03', 9_500, { objection: 'yes' })])).balance).toMatchObject({ low: 0, high: 0 });
    expect(consider(bookOf([month('2026-03', 9_500, { objection: 'unknown' })])).balance).toMatchObject({ low: 0, high: 5 });
  });

  it('no shop: the text has no table for units', () => {
    expect(consider(bookOf([]), { subject: 'unit' }).verdict).toBe('officeDecides');
  });
});

describe('the bonus for three months at five points', () => {
  const bonuses = (months: readonly number[], again: string) => {
    const book = bookOf(months.map((total, at) => month(monthOf(24_000 + at), total)));
    return consider(book, { chosen: { 'P3-A04': again } }).account.months.map(({ bonus }) => bonus.low);
  };
  const five = 9_500;

  it('comes in the third month and not in the second', () => {
    expect(bonuses([five, five], 'block')).toEqual([0, 0]);
    expect(bonuses([five, five, five], 'block')).toEqual([0, 0, 5]);
  });

  it('comes again after three more, each month, or never', () => {
    const seven = Array<number>(7).fill(five);
    expect(bonuses(seven, 'block')).toEqual([0, 0, 5, 0, 0, 5, 0]);
    expect(bonuses(seven, 'rolling')).toEqual([0, 0, 5, 5, 5, 5, 5]);
    expect(bonuses(seven, 'once')).toEqual([0, 0, 5, 0, 0, 0, 0]);
  });

  it('begins anew after a month at three points, and goes on over the turn of the year', () => {
    expect(bonuses([five, five, 9_000, five, five, five], 'block')).toEqual([0, 0, 0, 0, 0, 5]);
    expect(monthOf(24_000).endsWith('-01')).toBe(true);
    const turn = bookOf([month('2025-11', five), month('2025-12', five), month('2026-01', five)]);
    expect(consider(turn).account.months.at(-1)?.bonus.low).toBe(5);
  });

  it.each([['block', 80], ['rolling', 110], ['once', 65]])('makes at most %s: %d in a year', (again, most) => {
    expect(mostInYear(scheme, 12, { 'P3-A04': again })).toBe(most);
  });
});

describe('the shop', () => {
  it.each([[3, 'yes', 0], [4, 'no', 3]] as const)('%d of 3 points: covered %s, %d left', (points, covered, left) => {
    const result = consider(bookOf([month('2026-03', 8_800)], { exchanges: [{ month: '2026-03', points }] }));
    expect(result.account.exchanges[0]?.covered).toBe(covered);
    expect(result.balance).toEqual({ low: left, high: left, per: 1 });
  });

  it('does not lend: points of a later month do not cover it', () => {
    const result = consider(bookOf([month('2026-03', 8_800)], { exchanges: [{ month: '2026-02', points: 1 }] }));
    expect(result.account.exchanges[0]?.covered).toBe('no');
  });

  it('takes points of another year: nothing lapses', () => {
    expect(consider(bookOf([month('2024-03', 8_800)], { exchanges: [{ month: '2026-02', points: 3 }] })).account.exchanges[0]?.covered).toBe('yes');
  });
});

describe('a household that cannot have an item', () => {
  const without = (score: ItemScore) => bookOf([month('2026-03', 0, {
    visit: { kind: 'items', items: Object.fromEntries(items.map(({ id, most }) => [id, id === 'parentSupport' || id === 'studentEffort' ? score : most - 100])) },
  })]);
  const totalUnder = (option: string) => {
    const total = consider(without('absent'), { chosen: { 'P3-A06': option } }).account.months[0]?.score?.total;
    return total === undefined ? null : [total.low / total.per, total.high / total.per];
  };

  it('has 78 of 90: anything to 88, 88, 78, or 86.67 of 100, and that exactly', () => {
    expect(totalUnder('open')).toEqual([7_800, 8_800]);
    expect(totalUnder('full')).toEqual([8_800, 8_800]);
    expect(totalUnder('zero')).toEqual([7_800, 7_800]);
    expect(totalUnder('scale')).toEqual([7_800 * 10_000 / 9_000, 7_800 * 10_000 / 9_000]);
  });
});

describe('three months in a row as the last', () => {
  const village = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>): VillageScores => new Map(Object.entries(rows).map(([name, scores]) => [
    name as MonthRecord['month'], new Map(Object.entries(scores).map(([household, low]) => [household, { low, high: low, per: 1 }])),
  ]));
  const low = { a: 50, b: 60, c: 70 };

  it.each([
    ['two months', { '2026-01': low, '2026-02': low }, 'no'],
    ['three months', { '2026-01': low, '2026-02': low, '2026-03': low }, 'officeDecides'],
    ['three months with a gap', { '2026-01': low, '2026-02': low, '2026-04': low }, 'no'],
    ['three months, once beside another', { '2026-01': low, '2026-02': { a: 50, b: 50, c: 70 }, '2026-03': low }, 'depends'],
    ['three months without a neighbour', { '2026-01': { a: 50 }, '2026-02': { a: 50 }, '2026-03': { a: 50 } }, 'no'],
    ['three months over the turn of the year', { '2025-12': low, '2026-01': low, '2026-02': low }, 'officeDecides'],
  ] as const)('%s: %s', (_, rows, verdict) => {
    expect(lastInRow(scheme, village(rows), 'a', {}).verdict).toBe(verdict);
    expect(lastInRow(scheme, village(rows), 'c', {}).verdict).toBe('no');
  });

  it('counts those who are tied only where that is how it is read', () => {
    const tied = village({ '2026-01': { a: 50, b: 50 }, '2026-02': { a: 50, b: 50 }, '2026-03': { a: 50, b: 50 } });
    expect(lastInRow(scheme, tied, 'a', { 'P3-A05': 'onlyOne' }).verdict).toBe('no');
    expect(lastInRow(scheme, tied, 'a', { 'P3-A05': 'tied' }).verdict).toBe('officeDecides');
  });
});

it('a working group lacks a part, or may, or is complete', () => {
  const [group] = scheme.checklists;
  const parts = Object.fromEntries(group.parts.map(({ id }) => [id, 'yes'] as const));
  expect(checklistOf(group, parts)).toEqual({ truth: 'yes', missing: [], open: [] });
  expect(checklistOf(group, { ...parts, groupLeaders: 'unknown' })).toEqual({ truth: 'unknown', missing: [], open: ['groupLeaders'] });
  expect(checklistOf(group, { ...parts, groupLeaders: 'no', villagers: 'unknown' })).toEqual({ truth: 'no', missing: ['groupLeaders'], open: ['villagers'] });
});
