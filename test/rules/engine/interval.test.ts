import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hull, least, minus, most, plus, product, relate, roundedTo, same, times } from '../../../src/rules/engine/interval.ts';
import type { Interval } from '../../../src/rules/vocabulary/index.ts';

/** An exact fraction; the sums of real cases are far below what is drawn here. */
type Ratio = readonly [over: bigint, under: bigint];

const sums = fc.record({ a: fc.nat(50_000_000), b: fc.nat(50_000_000), per: fc.constantFrom(1, 2, 3, 10, 100, 1_000) })
  .map(({ a, b, per }): Interval => ({ low: Math.min(a, b), high: Math.max(a, b), per }));

const low = ({ low: over, per }: Interval): Ratio => [BigInt(over), BigInt(per)];
const high = ({ high: over, per }: Interval): Ratio => [BigInt(over), BigInt(per)];
const compare = ([a, b]: Ratio, [c, d]: Ratio): number => Number(a * d - c * b);
const equal = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0;
const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const subtract = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];
const smaller = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);
const larger = (a: Ratio, b: Ratio): Ratio => (compare(a, b) >= 0 ? a : b);

const two = (claim: (a: Interval, b: Interval) => boolean): void => fc.assert(fc.property(sums, sums, claim), { numRuns: 2_000 });

describe('intervals are exact', () => {
  it('when added and subtracted', () => {
    two((a, b) => equal(low(plus(a, b)), add(low(a), low(b))) && equal(high(plus(a, b)), add(high(a), high(b))));
    two((a, b) => equal(low(minus(a, b)), subtract(low(a), high(b))) && equal(high(minus(a, b)), subtract(high(a), low(b))));
  });

  it('when the smaller, the larger or both are taken', () => {
    two((a, b) => equal(low(least(a, b)), smaller(low(a), low(b))) && equal(high(least(a, b)), smaller(high(a), high(b))));
    two((a, b) => equal(low(most(a, b)), larger(low(a), low(b))) && equal(high(most(a, b)), larger(high(a), high(b))));
    two((a, b) => equal(low(hull(a, b)), smaller(low(a), low(b))) && equal(high(hull(a, b)), larger(high(a), high(b))));
  });

  it('when multiplied by a ratio or a share', () => {
    fc.assert(fc.property(sums, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 1_000 }), (a, over, under) => {
      const [product, [n, d]] = [times(a, over, under), low(a)];
      return equal(low(product), [n * BigInt(over), d * BigInt(under)]);
    }), { numRuns: 2_000 });
    fc.assert(fc.property(sums, fc.integer({ min: 1, max: 10_000 }), (a, points) => {
      const [part, [n, d]] = [times(product(a, { low: points, high: points, per: 1 }), 1, 10_000), high(a)];
      return equal(high(part), [n * BigInt(points), d * 10_000n]);
    }), { numRuns: 2_000 });
  });

  it('when rounded: up never loses, to the nearest takes halves up', () => {
    fc.assert(fc.property(sums, fc.constantFrom(1, 10, 100), (a, to) => {
      const [n, d] = low(a);
      const step = BigInt(to) * d;
      const up = ((n + step - 1n) / step) * BigInt(to);
      const nearest = ((2n * n + step) / (2n * step)) * BigInt(to);
      return roundedTo(a, to, 'up').low === Number(up) && roundedTo(a, to, 'nearest').low === Number(nearest);
    }), { numRuns: 2_000 });
  });

  it('when compared: yes where it holds for every pair, no where for none', () => {
    const truth = (every: boolean, some: boolean) => (every ? 'yes' : some ? 'unknown' : 'no');
    two((a, b) => relate(a, 'atMost', b) === truth(compare(high(a), low(b)) <= 0, compare(low(a), high(b)) <= 0));
    two((a, b) => relate(a, 'below', b) === truth(compare(high(a), low(b)) < 0, compare(low(a), high(b)) < 0));
    two((a, b) => relate(a, 'atLeast', b) === truth(compare(low(a), high(b)) >= 0, compare(high(a), low(b)) >= 0));
    two((a, b) => relate(a, 'above', b) === truth(compare(low(a), high(b)) > 0, compare(high(a), low(b)) > 0));
  });

  it('whatever denominator a value is written over', () => {
    fc.assert(fc.property(sums, fc.integer({ min: 2, max: 50 }), (a, by) =>
      same(a, { low: a.low * by, high: a.high * by, per: a.per * by })
      && !same(a, { low: a.low * by + 1, high: a.high * by + 1, per: a.per * by })));
  });
});

describe('intervals without an upper end', () => {
  const anything: Interval = { low: 3, high: Infinity, per: 10 };

  it('stay without one through sums, shares and rounding', () => {
    for (const each of [plus(anything, anything), times(anything, 30, 100), product(anything, { low: 1, high: 10_000, per: 1 }), roundedTo(anything, 100, 'up')]) {
      expect([each.high, Number.isFinite(each.low)]).toEqual([Infinity, true]);
    }
  });

  it('can be subtracted, also from fractions, which leaves nothing known on either side', () => {
    expect(minus({ low: 229_503, high: 229_503, per: 10 }, { low: 0, high: Infinity, per: 1 })).toEqual({ low: -Infinity, high: 229_503, per: 10 });
    expect(minus(anything, { low: 1, high: Infinity, per: 7 })).toMatchObject({ low: -Infinity, high: Infinity });
  });

  it('are bounded by the smaller of two, and compared by their lower end', () => {
    expect(least(anything, { low: 1, high: 7, per: 1 })).toEqual({ low: 3, high: 70, per: 10 });
    expect(relate({ low: 0, high: 0, per: 1 }, 'below', anything)).toBe('yes');
    expect(relate({ low: 9, high: 9, per: 1 }, 'below', anything)).toBe('unknown');
  });
});
