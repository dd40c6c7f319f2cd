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

/** Towns too large to try every set of: up to twelve administrative villages, most of which are covered only when all of them is built. */
const largerTown = fc.array(fc.record({ gains: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 7 }), counts: fc.constantFrom('all', 'all', 'all', 'one', 'already') }), { minLength: 4, maxLength: 12 })
  .map((groups) => {
    let index = 0;
    return groups.map(({ gains, counts }): Group => ({ open: gains.map((gain) => ({ index: index++, gain })), counts: counts === 'already' ? null : counts === 'one' ? 1 : gains.length }));
  });

it('finds them in larger towns too, as a table of every number of villages and of covered ones does', () => {
  fc.assert(fc.property(largerTown, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (groups, natural, admin, household) => {
    const all = groups.flatMap(({ open }) => open);
    const asked: Lacking = {
      natural: Math.floor(natural * all.length), admin: Math.floor(admin * groups.length), household: Math.floor(household * all.reduce((sum, { gain }) => sum + gain, 0)),
    };
    const found = fewest(groups, asked);
    const best = byTable(groups, within(groups, asked));
    expect([found.indexes.length, gained(groups, found.indexes)]).toEqual([best.count, best.gain]);
    expect(isEnough(groups, found.indexes, within(groups, asked))).toBe(true);
  }), { numRuns: 400 });
});

it('weighs three thousand villages of three hundred administrative villages in little time', () => {
  const groups = Array.from({ length: 300 }, (_, group): Group => ({
    counts: 10, open: Array.from({ length: 10 }, (__, at) => ({ index: group * 10 + at, gain: 20 + ((group * 37 + at * 53) % 113) })),
  }));
  const { indexes } = fewest(groups, { natural: 1950, admin: 270, household: 0 });
  expect(indexes.length).toBe(2700);
  const before = process.cpuUsage();
  fewest(groups, { natural: 1950, admin: 150, household: 120_000 });
  // The table this replaced took ten seconds and half a gigabyte for half as many.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
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

it('takes no choice for better because it covers more administrative villages than are lacking', () => {
  const groups: readonly Group[] = [
    { open: [{ index: 0, gain: 0 }], counts: 1 },
    { open: [{ index: 1, gain: 6 }, { index: 2, gain: 9 }, { index: 3, gain: 6 }], counts: 3 },
    { open: [{ index: 4, gain: 0 }], counts: 1 },
  ];
  expect(fewest(groups, { natural: 1, admin: 1, household: 8 }).indexes).toEqual([0, 2]);
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

/** The most households for each number of villages and of administrative villages covered, group by group. */
function byTable(groups: readonly Group[], asked: Lacking): Readonly<{ count: number; gain: number }> {
  let most = new Map<string, number>([['0 0', 0]]);
  for (const { open, counts } of groups) {
    const gains = open.map(({ gain }) => gain).sort((one, other) => other - one);
    const next = new Map<string, number>();
    for (const [key, gain] of most) {
      const [count = 0, covered = 0] = key.split(' ').map(Number);
      for (let build = 0; build <= gains.length; build += 1) {
        const to = `${String(count + build)} ${String(covered + Number(counts !== null && build >= counts))}`;
        next.set(to, Math.max(next.get(to) ?? -1, gain + gains.slice(0, build).reduce((sum, each) => sum + each, 0)));
      }
    }
    most = next;
  }
  const enough = [...most].map(([key, gain]) => ({ count: Number(key.split(' ')[0]), covered: Number(key.split(' ')[1]), gain }))
    .filter(({ count, covered, gain }) => count >= asked.natural && covered >= asked.admin && gain >= asked.household);
  const count = Math.min(...enough.map((each) => each.count));
  return { count, gain: Math.max(...enough.filter((each) => each.count === count).map(({ gain }) => gain)) };
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
