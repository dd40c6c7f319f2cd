import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRaisable, planFor, worstTotal, type Plan, type PlanItem } from '../../../../src/rules/engine/plan/index.ts';

const item = fc.record({ points: fc.nat(9), more: fc.nat(9), cost: fc.option(fc.nat(5)), mustRise: fc.constant(false) })
  .map(({ points, more, cost, mustRise }): PlanItem => ({ points, reach: points + more, cost, mustRise }));
const items = fc.array(item, { minLength: 1, maxLength: 7 });

/** All ways to choose some of the places, by plain recursion. */
function subsets(places: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = places;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without.map((each) => [first, ...each]), ...without];
}

/** The worst total by striking out every possible choice of so many criteria. */
function worstByHand(points: readonly number[], disallowed: number): number {
  const every = points.map((_, at) => at);
  return Math.min(...subsets(every).filter((struck) => struck.length === Math.min(disallowed, points.length))
    .map((struck) => points.reduce((sum, each, at) => sum + (struck.includes(at) ? 0 : each), 0)));
}

/** The best plan by weighing every choice against every other. */
function bestByHand(all: readonly PlanItem[], mark: number, disallowed: number): Pick<Plan, 'uncosted' | 'cost' | 'worst'> & { count: number } | null {
  const raisable = all.flatMap(({ points, reach }, at) => (reach > points ? [at] : []));
  const plans = subsets(raisable).map((raised) => {
    const worst = worstByHand(all.map(({ points, reach }, at) => (raised.includes(at) ? reach : points)), disallowed);
    const costs = raised.map((at) => all[at]?.cost ?? null);
    return { worst, count: raised.length, uncosted: costs.filter((each) => each === null).length, cost: costs.reduce<number>((sum, each) => sum + (each ?? 0), 0) };
  }).filter(({ worst }) => worst >= mark);
  const key = (plan: (typeof plans)[number]): readonly number[] => [plan.uncosted, plan.cost, plan.count, -plan.worst];
  return plans.sort((one, other) => key(one).map((each, at) => each - (key(other)[at] ?? 0)).find((each) => each !== 0) ?? 0)[0] ?? null;
}

describe('a plan to reach a mark', () => {
  it('is the best of all there are, whichever criteria reviewers strike out', () => {
    fc.assert(fc.property(items, fc.nat(70), fc.nat(3), (all, mark, disallowed) => {
      const { best } = planFor(all, mark, disallowed);
      const hand = bestByHand(all, mark, disallowed);
      expect(best === null).toBe(hand === null);
      if (best !== null && hand !== null) {
        expect({ uncosted: best.uncosted, cost: best.cost, count: best.raised.length, worst: best.worst }).toEqual(hand);
        const points = all.map(({ points: now, reach }, at) => (best.raised.includes(at) ? reach : now));
        expect(worstByHand(points, disallowed)).toBeGreaterThanOrEqual(mark);
      }
    }), { numRuns: 600 });
  });

  it('has a runner-up that is another way, not the same with more', () => {
    fc.assert(fc.property(items, fc.nat(60), (all, mark) => {
      const { best, next } = planFor(all, mark, 1);
      if (best !== null && next !== null) expect(best.raised.every((at) => next.raised.includes(at))).toBe(false);
    }), { numRuns: 300 });
  });

  it('is empty where nothing has to be raised, and none where raising all is not enough', () => {
    const all: readonly PlanItem[] = [{ points: 50, reach: 60, cost: 1, mustRise: false }, { points: 40, reach: 40, cost: null, mustRise: false }];
    expect(planFor(all, 90, 0).best).toMatchObject({ raised: [], total: 90, worst: 90, cost: 0 });
    expect(planFor(all, 91, 0)).toMatchObject({ best: { raised: [0], total: 100 }, alone: [0], tried: 2 });
    expect(planFor(all, 101, 0).best).toBeNull();
  });

  it('raises what must not stay at zero, and gives up where that cannot be', () => {
    const zero: PlanItem = { points: 0, reach: 5, cost: 9, mustRise: true };
    expect(planFor([zero, { points: 90, reach: 95, cost: 0, mustRise: false }], 90, 0).best).toMatchObject({ raised: [0], cost: 9 });
    expect(planFor([{ ...zero, reach: 0 }, { points: 90, reach: 95, cost: 0, mustRise: false }], 90, 0).best).toBeNull();
  });

  it('says how much it tried, and refuses more than it can try', () => {
    const many = Array.from({ length: mostRaisable + 1 }, (): PlanItem => ({ points: 0, reach: 1, cost: 1, mustRise: false }));
    expect(planFor(many.slice(1), mostRaisable, 0)).toMatchObject({ tried: 65_536, best: { total: mostRaisable } });
    expect(() => planFor(many, 1, 0)).toThrow(/More than 16/);
    expect(() => planFor(many.slice(1), 1, 4)).toThrow(/More than 3/);
  });
});

it('the worst total leaves out the criteria with the most points', () => {
  fc.assert(fc.property(fc.array(fc.nat(100), { maxLength: 7 }), fc.nat(3), (points, disallowed) => {
    expect(worstTotal(points, disallowed)).toBe(points.length === 0 ? 0 : worstByHand(points, disallowed));
  }));
});
