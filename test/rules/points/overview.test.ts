import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, itemSums, spreadOf, trendOf } from '../../../src/rules/points/index.ts';
import { scheme } from '../../../src/rules/policies/zengjiang-points/index.ts';
import type { ISODate, LedgerEvent, LedgerFact, Quarter } from '../../../src/rules/vocabulary/index.ts';

const written = (...facts: readonly LedgerFact[]): readonly LedgerEvent[] => facts.map((fact, at) => ({ ...fact, n: at + 1, id: `e${String(at + 1)}`, at: '' }));
const entry = (household: string, item: string, points: number, on: ISODate, quarter: Quarter): LedgerFact => ({ kind: 'entry', household, member: '', item, points, on, quarter, channel: 'self', note: '' });
const ledger = fold(written(
  { kind: 'household', household: '甲', name: '甲', group: '' }, { kind: 'item', item: '1', name: '清扫', points: null, inUse: true }, { kind: 'item', item: '2', name: '乱堆', points: null, inUse: true },
  entry('甲', '1', 5, '2026-02-03', '2026-Q1'), entry('甲', '2', -2, '2026-02-03', '2026-Q1'), entry('甲', '1', 5, '2026-02-03', '2026-Q1'),
  { kind: 'posted', quarter: '2026-Q1', on: '2026-04-01' }, { kind: 'removed', quarter: '2026-Q1', on: '2026-04-09' }, { kind: 'confirmed', quarter: '2026-Q1', on: '2026-04-09' },
  entry('甲', '1', 4, '2026-07-03', '2026-Q3'), entry('甲', '2', -1, '2026-07-04', '2026-Q3'), entry('乙', '1', 9, '2026-07-04', '2026-Q3'),
));

describe('how points are spread', () => {
  it('every family stands in one step, steps follow one another, are as wide as each other and not too many', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -5_000, max: 20_000 }), { minLength: 1, maxLength: 200 }), (points) => {
      const spread = spreadOf(points);
      expect(spread.length).toBeLessThanOrEqual(12);
      expect(spread.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
      for (const { from, to, count } of spread) expect(points.filter((each) => each >= from && each <= to).length).toBe(count);
      expect(new Set(spread.map(({ from, to }) => to - from)).size).toBe(1);
    }), { numRuns: 300 });
  });

  it.each([[[0, 11], 12, 1], [[0, 12], 7, 2], [[3], 1, 1]] as const)('%j: %d steps of %d', (points, count, width) => {
    const spread = spreadOf(points);
    expect([spread.length, (spread[0]?.to ?? 0) - (spread[0]?.from ?? 0) + 1]).toEqual([count, width]);
  });
});

describe('the trend of a family', () => {
  it('begins with its first entry; confirmed points are settled, others a range, a quarter without entries a gap', () => {
    expect(trendOf(ledger, scheme, '甲', '2026-Q3', 8, {})).toEqual([
      { quarter: '2026-Q1', points: { low: 3, high: 3 } }, { quarter: '2026-Q2', points: null }, { quarter: '2026-Q3', points: { low: -1, high: 4 } },
    ]);
  });
});

describe('the items of a quarter', () => {
  it('are summed by what they gave and took; a second report of the same act is left out', () => {
    expect(itemSums(ledger, '2026-Q1')).toEqual([{ item: '1', count: 1, given: 5, taken: 0 }, { item: '2', count: 1, given: 0, taken: 2 }]);
    expect(itemSums(ledger, '2026-Q2')).toEqual([]);
  });
});
