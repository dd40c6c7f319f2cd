import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestBundle as bestOf, bestTotal as totalOf } from '../../../src/rules/engine/index.ts';
import { point, type Interval, type Offer, type Truth } from '../../../src/rules/vocabulary/index.ts';

/** An exclusion between two offers by their places in the list. */
type Edge = Readonly<{ one: number; other: number; truth: Truth; id: string }>;

const among = (offers: readonly Offer[], edges: readonly Edge[]) => edges.flatMap(({ one, other, ...rest }) => {
  const [first, second] = [offers[one], offers[other]];
  return first === undefined || second === undefined ? [] : [{ ...rest, one: first, other: second }];
});
const bestBundle = (offers: readonly Offer[], edges: readonly Edge[]) => bestOf(offers, among(offers, edges));
const bestTotal = (offers: readonly Offer[], edges: readonly Edge[]) => totalOf(offers, among(offers, edges));

const offer = (id: string, amount: Interval, held = false): Offer => ({ id, index: 0, amount, held });
const edge = (one: number, other: number, truth: Truth = 'yes'): Edge => ({ one, other, truth, id: 'X' });
const ids = (bundle: Readonly<{ offers: readonly Offer[] }> | null | undefined) => bundle?.offers.map(({ id }) => id) ?? null;

/** Every set that breaks no exclusion, by trying all. */
function lawful(count: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (__, place) => place).filter((place) => (bits >> place) & 1))
    .filter((set) => !edges.some(({ one, other }) => set.includes(one) && set.includes(other)));
}

/** The lawful sets that cannot be enlarged, by what they come to, the best first. */
function ranked(amounts: readonly number[], edges: readonly Edge[]): readonly number[] {
  const sets = lawful(amounts.length, edges);
  return sets.filter((set) => !sets.some((other) => other.length > set.length && set.every((place) => other.includes(place))))
    .map((set) => set.reduce((total, place) => total + (amounts[place] ?? 0), 0))
    .sort((a, b) => b - a);
}

const some = fc.integer({ min: 1, max: 6 }).chain((count) => fc.record({
  amounts: fc.array(fc.record({ low: fc.nat(50), more: fc.nat(30) }), { minLength: count, maxLength: count }),
  edges: fc.array(fc.record({
    one: fc.nat(count - 1), other: fc.nat(count - 1), truth: fc.constantFrom<Truth>('yes', 'no', 'unknown'),
  }), { maxLength: 7 }).map((edges) => edges.filter(({ one, other }) => one !== other).map((each): Edge => ({ ...each, id: 'X' }))),
}));

describe('the best lawful combination', () => {
  it('is what trying every combination finds, and so is the runner-up', () => {
    fc.assert(fc.property(some, ({ amounts, edges }) => {
      const fixed = amounts.map(({ low }) => low);
      const [best, second] = ranked(fixed, edges.filter(({ truth }) => truth !== 'no'));
      const found = bestBundle(fixed.map((sum, place) => offer(String(place), point(sum))), edges);
      expect([found?.best.total.low, found?.runnerUp?.total.low]).toEqual([best, second]);
      expect(found?.difference?.low).toBe(best === undefined || second === undefined ? undefined : best - second);
    }), { numRuns: 500 });
  });

  it('never holds two offers that exclude each other, and leaves out nothing that could be added', () => {
    fc.assert(fc.property(some, ({ amounts, edges }) => {
      const active = edges.filter(({ truth }) => truth !== 'no');
      const found = bestBundle(amounts.map(({ low, more }, place) => offer(String(place), { low, high: low + more, per: 1 })), edges);
      const set = (ids(found?.best) ?? []).map(Number);
      expect(active.some(({ one, other }) => set.includes(one) && set.includes(other))).toBe(false);
      const addable = amounts.map((_, place) => place).filter((place) => !set.includes(place)
        && !active.some(({ one, other }) => (one === place && set.includes(other)) || (other === place && set.includes(one))));
      expect(addable).toEqual([]);
    }), { numRuns: 500 });
  });

  it('comes to a sum within what is told, however open sums and exclusions turn out', () => {
    fc.assert(fc.property(some, ({ amounts, edges }) => {
      const { low, high, per } = bestTotal(amounts.map((each, place) => offer(String(place), { low: each.low, high: each.low + each.more, per: 1 })), edges);
      for (const most of [false, true]) {
        for (const excluded of [false, true]) {
          const fixed = amounts.map((each) => each.low + (most ? each.more : 0));
          const [best = 0] = ranked(fixed, edges.filter(({ truth }) => truth === 'yes' || (truth === 'unknown' && excluded)));
          expect(low <= best * per && best * per <= high).toBe(true);
          if (most && !excluded) expect(high).toBe(best * per);
          if (!most && excluded) expect(low).toBe(best * per);
        }
      }
    }), { numRuns: 500 });
  });

  it('is the dearer of two that exclude each other, with the other as runner-up and the difference', () => {
    const found = bestBundle([offer('ours', point(200)), offer('theirs', point(300), true)], [edge(0, 1)]);
    expect([ids(found?.best), ids(found?.runnerUp), found?.difference, found?.exclusions]).toEqual([['theirs'], ['ours'], point(100), ['X']]);
  });

  it('prefers two small ones over one large one that excludes both', () => {
    const found = bestBundle([offer('a', point(60)), offer('b', point(60)), offer('c', point(100))], [edge(0, 2), edge(1, 2)]);
    expect([ids(found?.best), found?.best.total.low]).toEqual([['a', 'b'], 120]);
  });

  it('prefers what is sure, and says that the order can still turn', () => {
    const found = bestBundle([offer('sure', point(100)), offer('perhaps', { low: 0, high: 500, per: 1 })], [edge(0, 1)]);
    expect([ids(found?.best), found?.difference]).toEqual([['sure'], { low: -400, high: 100, per: 1 }]);
  });

  it('compares fractions of a fen exactly', () => {
    const found = bestBundle([offer('a', { low: 229_503, high: 229_503, per: 10 }), offer('b', point(22_950))], [edge(0, 1)]);
    expect([ids(found?.best), found?.difference]).toEqual([['a'], { low: 3, high: 3, per: 10 }]);
  });

  it('has no runner-up where nothing competes, and is nothing where nothing is offered', () => {
    expect(bestBundle([offer('a', point(1)), offer('b', point(2))], [edge(0, 1, 'no')])).toMatchObject({ runnerUp: null, difference: null, exclusions: [] });
    expect(bestBundle([], [])).toBeNull();
  });
});
