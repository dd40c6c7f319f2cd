import { describe, expect, it } from 'vitest';
import { bestBundle, bestTotal } from '../../../src/rules/engine/index.ts';
import { point, type Offer } from '../../../src/rules/vocabulary/index.ts';

const persons = Array.from({ length: 12 }, (_, index) => index);
const offer = (id: string, index: number, sum: number, held = false): Offer => ({ id, index, amount: point(sum), held });

describe('a household of twelve, each with an allowance of their own and one from elsewhere', () => {
  const offers = persons.flatMap((index) => [offer('own', index, 100), offer('second', index, 7), offer('other', index, 90 + index, true)]);
  const edges = persons.map((index) => ({ one: offers[index * 3] as Offer, other: offers[index * 3 + 2] as Offer, truth: 'yes' as const, id: 'R-X02' }));

  it('draws the higher of the two for every person, however many there are', () => {
    const expected = persons.reduce((sum, index) => sum + Math.max(100, 90 + index) + 7, 0);
    expect(bestTotal(offers, edges)).toEqual({ low: expected, high: expected, per: 1 });
    expect(bestBundle(offers, edges)?.best.total.low).toBe(expected);
  });
});
