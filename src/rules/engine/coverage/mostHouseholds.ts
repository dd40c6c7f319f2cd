import { boundAt, type Priced, type Summed } from './prices.ts';

/** How many villages are built in each group, the best ones of it, and the households they bring. */
export type Builds = Readonly<{ builds: readonly number[]; gain: number }>;

/** One way to have built in the groups so far: how many villages, how many groups covered, and what it falls short of the bound. */
type Way = Readonly<{ covered: number; count: number; gain: number; short: number; before: Way | null; group: number; build: number }>;

/** Gains are whole; what is nearer than this is equal. */
export const near = 1e-3;

/**
 * The most households that exactly `count` villages bring when they cover at least `admin` groups. Exact: a price for each village and a
 * premium for each covered group bound what any choice can bring, the choice that follows the prices comes close to it, and only ways that
 * fall short of the bound by less than that choice are looked through. The work follows that small room and not the number of all choices.
 * @param priced The prices for so many villages.
 */
export function mostHouseholds(summed: readonly Summed[], admin: number, count: number, priced: Priced): Builds {
  const filled = filledUp(summed, priced.builds, count);
  const bound = boundAt(priced, count);
  const room = bound - filled.gain - 1 + near;
  const found = room < 0 ? null : bestWithin(summed, admin, count, room, priced);
  return found !== null && found.gain > filled.gain ? found : filled;
}

/** The choice with the best of what is left added, until there are so many. */
function filledUp(groups: readonly Summed[], builds: readonly number[], count: number): Builds {
  const all = [...builds];
  const left = groups.flatMap(({ gains }, group) => gains.slice(builds[group]).map((gain) => ({ gain, group })));
  const missing = count - builds.reduce((sum, build) => sum + build, 0);
  for (const { group } of left.sort((one, other) => other.gain - one.gain).slice(0, missing)) all[group] = (all[group] ?? 0) + 1;
  return { builds: all, gain: all.reduce((sum, build, group) => sum + (groups[group]?.sums[build] ?? 0), 0) };
}

/**
 * The choice with the most households of those that fall short of the bound by at most `room`; null where there is none. One that covers
 * more groups than are asked comes near the bound by their premiums, and can bring fewer households than the choice at hand.
 */
function bestWithin(groups: readonly Summed[], admin: number, count: number, room: number, { price, premium }: Readonly<{ price: number; premium: number }>): Builds | null {
  const options = groups.map(({ sums, counts }) => {
    const worth = sums.map((sum, build) => sum - price * build + (counts !== null && build >= counts ? premium : 0));
    const most = Math.max(...worth);
    return worth.flatMap((each, build) => (most - each <= room ? [{ build, short: most - each, gain: sums[build] ?? 0, covers: Number(counts !== null && build >= counts) }] : []));
  });
  const start: Way = { covered: 0, count: 0, gain: 0, short: 0, before: null, group: -1, build: 0 };
  let ways: ReadonlyMap<number, Way> = new Map([[0, start]]);
  for (const [group, ofGroup] of options.entries()) {
    const next = new Map<number, Way>();
    for (const way of ways.values()) {
      for (const { build, short, gain, covers } of ofGroup) {
        const made = { covered: way.covered + covers, count: way.count + build, gain: way.gain + gain, short: way.short + short };
        if (made.short > room || made.count > count) continue;
        const key = made.covered * (count + 1) + made.count;
        const known = next.get(key);
        if (known === undefined || known.gain < made.gain) next.set(key, { ...made, before: way, group, build });
      }
    }
    ways = next;
  }
  const ends = [...ways.values()].filter((way) => way.count === count && way.covered >= admin);
  const best = ends.reduce<Way | null>((found, way) => (found === null || way.gain > found.gain ? way : found), null);
  if (best === null) return null;
  const builds = groups.map(() => 0);
  for (let way: Way | null = best; way !== null; way = way.before) if (way.group >= 0) builds[way.group] = way.build;
  return { builds, gain: best.gain };
}
