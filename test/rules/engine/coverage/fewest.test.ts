import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewest, type Group, type Lacking } from '../../../../src/rules/engine/coverage/index.ts';

/** Small towns: up to four administrative villages with up to three natural villages each that can be built. */
const town = fc.array(fc.record({ gains: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), counts: fc.constantFrom('one', 'all', 'already') }), { maxLength: 4 })
  .map((groups) => {
    let index = 0;
    return groups.map(({ gains, counts }): Group => ({
      open: gains.map((gain) => ({ index: index++, gain })),
      counts: counts === 'already' || gains.length === 0 ? null : counts === 'one' ? 1 : gains.length,
    }));
  });
const lacking = fc.record({ natural: fc.integer({ min: 0, max: 12 }), admin: fc.integer({ min: 0, max: 4 }), household: fc.integer({ min: 0, max: 60 }) });

it('finds the fewest villages, and among as few those with the most households, as trying every set does', () => {
  fc.assert(fc.property(town, lacking, (groups, asked) => {
    const found = fewest(groups, asked);
    const best = byTrying(groups, within(groups, asked));
    expect(found.indexes.length).toBe(best.count);
    expect(gained(groups, found.indexes)).toBe(best.gain);
    expect(isEnough(groups, found.indexes, within(groups, asked))).toBe(true);
  }), { numRuns: 1500 });
});

it('tells the households that are short even when every village is built', () => {
  const groups: readonly Group[] = [{ open: [{ index: 0, gain: 30 }, { index: 1, gain: 20 }], counts: null }];
  expect(fewest(groups, { natural: 0, admin: 0, household: 50 })).toEqual({ indexes: [0, 1], short: 0 });
  expect(fewest(groups, { natural: 0, admin: 0, household: 51 })).toEqual({ indexes: [0, 1], short: 1 });
});

it('builds nothing where nothing is lacking', () => {
  expect(fewest([{ open: [{ index: 0, gain: 5 }], counts: 1 }], { natural: 0, admin: 0, household: 0 })).toEqual({ indexes: [], short: 0 });
});

it('takes a small village where it covers an administrative village that a large one would not', () => {
  const groups: readonly Group[] = [
    { open: [{ index: 0, gain: 90 }, { index: 1, gain: 80 }], counts: null },
    { open: [{ index: 2, gain: 1 }], counts: 1 },
  ];
  expect(fewest(groups, { natural: 1, admin: 1, household: 0 }).indexes).toEqual([2]);
  expect(fewest(groups, { natural: 2, admin: 1, household: 91 }).indexes).toEqual([0, 2]);
  expect(fewest(groups, { natural: 2, admin: 1, household: 92 }).indexes).toEqual([0, 1, 2]);
});

it('completes the administrative village that costs the fewest when all its natural villages must be treated', () => {
  const groups: readonly Group[] = [
    { open: [{ index: 0, gain: 50 }, { index: 1, gain: 50 }, { index: 2, gain: 50 }], counts: 3 },
    { open: [{ index: 3, gain: 1 }, { index: 4, gain: 1 }], counts: 2 },
  ];
  expect(fewest(groups, { natural: 0, admin: 1, household: 0 }).indexes).toEqual([3, 4]);
});

/** What can be reached at all: no more villages, administrative villages or households than there are. */
function within(groups: readonly Group[], asked: Lacking): Lacking {
  const all = groups.flatMap(({ open }) => open);
  return {
    natural: Math.min(asked.natural, all.length),
    admin: Math.min(asked.admin, groups.filter(({ counts }) => counts !== null).length),
    household: Math.min(asked.household, all.reduce((sum, { gain }) => sum + gain, 0)),
  };
}

function byTrying(groups: readonly Group[], asked: Lacking): Readonly<{ count: number; gain: number }> {
  const all = groups.flatMap(({ open }) => open.map(({ index }) => index));
  let best = { count: Infinity, gain: -1 };
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const built = all.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
    if (!isEnough(groups, built, asked)) continue;
    const gain = gained(groups, built);
    if (built.length < best.count || (built.length === best.count && gain > best.gain)) best = { count: built.length, gain };
  }
  return best;
}

function isEnough(groups: readonly Group[], built: readonly number[], { natural, admin, household }: Lacking): boolean {
  const covered = groups.filter(({ open, counts }) => counts !== null && open.filter(({ index }) => built.includes(index)).length >= counts).length;
  return built.length >= natural && covered >= admin && gained(groups, built) >= household;
}

function gained(groups: readonly Group[], built: readonly number[]): number {
  return groups.flatMap(({ open }) => open).filter(({ index }) => built.includes(index)).reduce((sum, { gain }) => sum + gain, 0);
}
