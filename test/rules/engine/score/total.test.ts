import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOf, type Scores } from '../../../../src/rules/engine/score/index.ts';

const whole = 6;

/** Small scores whose completions can all be tried: maxima that add up to 6 points, some of them and of the points not known. */
const small = fc.record({
  most: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }).filter(([a = 0, b = 0, c = 0]) => a + b + c === whole),
  parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
  knowsMost: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  knowsPoints: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
}).map(({ most, parts, knowsMost, knowsPoints }) => {
  const points = most.map((each, at) => Math.round(each * (parts[at] ?? 0)));
  return {
    full: { most, points },
    given: {
      points: points.map((each, at) => (knowsPoints[at] === true ? each : null)), most: most.map((each, at) => (knowsMost[at] === true ? each : null)), total: null,
    } satisfies Scores,
  };
});

/** Every total there can be, by trying every table of maxima and every score in it. */
function everyTotal({ points, most }: Scores): readonly number[] {
  const found = new Set<number>();
  for (let a = 0; a <= whole; a += 1) for (let b = 0; a + b <= whole; b += 1) {
    const table = [a, b, whole - a - b];
    if (table.some((each, at) => most[at] !== null && most[at] !== each)) continue;
    const [x, y, z] = table.map((each, at) => {
      const known = points[at] ?? null;
      return known === null ? Array.from({ length: each + 1 }, (_, n) => n) : known <= each ? [known] : [];
    });
    for (const one of x ?? []) for (const two of y ?? []) for (const three of z ?? []) found.add(one + two + three);
  }
  return [...found].sort((one, other) => one - other);
}

describe('a total of which something is not known', () => {
  it('reaches exactly from the lowest to the highest that some table and some scores make', () => {
    fc.assert(fc.property(small, ({ given }) => {
      const all = everyTotal(given);
      expect(totalOf(given, whole)).toMatchObject({ low: all[0], high: all.at(-1), problems: [] });
    }), { numRuns: 3_000 });
  });

  it('never grows wider when one more score or maximum is known', () => {
    fc.assert(fc.property(small, fc.nat(2), fc.boolean(), ({ full, given }, at, isPoint) => {
      const more: Scores = isPoint ? { ...given, points: given.points.with(at, full.points[at] ?? 0) } : { ...given, most: given.most.with(at, full.most[at] ?? 0) };
      const [before, after] = [totalOf(given, whole), totalOf(more, whole)];
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.high).toBeLessThanOrEqual(before.high);
    }), { numRuns: 3_000 });
  });

  it('is bounded by nothing where nobody says what the maxima add up to', () => {
    expect(totalOf({ points: [500, null], most: [1_000, null], total: null }, null)).toMatchObject({ low: 500, high: Infinity });
    expect(totalOf({ points: [500, null], most: [1_000, 700], total: null }, null)).toMatchObject({ low: 500, high: 1_200 });
  });
});

describe('what cannot be right is named', () => {
  it('points above the maximum of their criterion', () => {
    expect(totalOf({ points: [null, 5_001], most: [95_000, 5_000], total: null }, 100_000).problems).toEqual([{ kind: 'aboveMost', criterion: 1, points: 5_001, most: 5_000 }]);
  });

  it('a whole table that does not add up, and a part of one that is too much already', () => {
    expect(totalOf({ points: [null, null], most: [50_000, 49_999], total: null }, 100_000).problems).toEqual([{ kind: 'mostsDoNotAddUp', sum: 99_999, total: 100_000, missing: 0 }]);
    expect(totalOf({ points: [null, null], most: [100_001, null], total: null }, 100_000).problems).toEqual([{ kind: 'mostsDoNotAddUp', sum: 100_001, total: 100_000, missing: 1 }]);
    expect(totalOf({ points: [null, 60_000], most: [50_000, null], total: null }, 100_000).problems).toEqual([{ kind: 'mostsDoNotAddUp', sum: 110_000, total: 100_000, missing: 1 }]);
  });

  it('more points than there are, and a total that the criteria do not make', () => {
    expect(totalOf({ points: [null], most: [null], total: 100_001 }, 100_000).problems.map(({ kind }) => kind)).toContain('pointsAboveTotal');
    expect(totalOf({ points: [40_000, 30_000], most: [50_000, 50_000], total: 70_001 }, 100_000).problems).toEqual([{ kind: 'totalDiffers', total: 70_001, low: 70_000, high: 70_000 }]);
  });
});
