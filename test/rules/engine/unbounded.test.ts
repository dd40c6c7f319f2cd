import { describe, expect, it } from 'vitest';
import { bestBundle } from '../../../src/rules/engine/index.ts';
import { minus, times } from '../../../src/rules/engine/interval.ts';
import { between, type Offer } from '../../../src/rules/vocabulary/index.ts';

describe('sums that nothing bounds', () => {
  it('can be subtracted, halved and compared without end', () => {
    const open = { low: 1, high: Infinity, per: 2 };
    expect(minus(between(3, 3), open)).toEqual({ low: -Infinity, high: 5, per: 2 });
    expect(times(open, 30, 100)).toEqual({ low: 3, high: Infinity, per: 20 });
  });

  it('leave the order of two offers open', () => {
    const own: Offer = { id: 'own', index: 0, amount: between(22_950, 22_950), held: false };
    const other: Offer = { id: 'other', index: 0, amount: { low: 0, high: Infinity, per: 1 }, held: true };
    const choice = bestBundle([own, other], [{ one: own, other, truth: 'unknown', id: 'R-X02' }]);
    expect(choice?.best.offers.map(({ id }) => id)).toEqual(['own']);
    expect(choice?.difference).toEqual({ low: -Infinity, high: 22_950, per: 1 });
  });
});
