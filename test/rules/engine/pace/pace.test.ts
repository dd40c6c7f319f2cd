import { describe, expect, it } from 'vitest';
import { paceOf, spread } from '../../../../src/rules/engine/pace/index.ts';

/** Every way to give so many to so many years, the largest share as small as can be: found by trying. */
function smallestMost(remaining: number, years: number): number {
  const from = (left: number, open: number): readonly number[] => (open === 1 ? [left]
    : Array.from({ length: left + 1 }, (_, first) => first).flatMap((first) => from(left - first, open - 1).map((most) => Math.max(first, most))));
  return Math.min(...from(remaining, years));
}

describe('what is lacking, spread over the years left', () => {
  it('no other way has a smaller largest year, nothing is lost, and no two years differ by more than one', () => {
    for (let years = 1; years <= 4; years += 1) {
      for (let remaining = 0; remaining <= 14; remaining += 1) {
        const { perYear, shares } = spread(remaining, { first: 2022, last: 2021 + years });
        const amounts = shares.map(({ amount }) => amount);
        expect(perYear).toBe(smallestMost(remaining, years));
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(remaining);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        expect([...amounts].sort((a, b) => b - a)).toEqual(amounts);
      }
    }
  });

  it('680 from 2022 to 2025 are 170 a year; from 2023 on 227, 227, 226', () => {
    expect(paceOf(680, '2022-12-31', '2025-12-31')).toEqual({
      kind: 'left',
      thisYear: { perYear: 170, shares: [2022, 2023, 2024, 2025].map((year) => ({ year, amount: 170 })) },
      nextYear: { perYear: 227, shares: [{ year: 2023, amount: 227 }, { year: 2024, amount: 227 }, { year: 2025, amount: 226 }] },
    });
  });

  it('the last day still counts, the day after does not; what is reached stays reached', () => {
    expect(paceOf(1, '2025-12-31', '2025-12-31')).toEqual({ kind: 'left', thisYear: { perYear: 1, shares: [{ year: 2025, amount: 1 }] }, nextYear: { perYear: 0, shares: [] } });
    expect(paceOf(1, '2026-01-01', '2025-12-31')).toEqual({ kind: 'passed' });
    expect(paceOf(0, '2030-01-01', '2025-12-31')).toEqual({ kind: 'reached' });
  });
});
