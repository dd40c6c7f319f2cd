/** A village that can be built, by its place in the list, and the households it would add. */
export type Open = Readonly<{ index: number; gain: number }>;

/** The natural villages of one administrative village that can be built; `counts` after how many of them it is covered, null where it is already. */
export type Group = Readonly<{ open: readonly Open[]; counts: number | null }>;

/** What is still lacking: natural villages, administrative villages, households. */
export type Lacking = Readonly<{ natural: number; admin: number; household: number }>;

/** The villages to build, and the households that are lacking even so. */
export type Chosen = Readonly<{ indexes: readonly number[]; short: number }>;

/**
 * The fewest villages that make up for all that is lacking; among as few, those with the most households. Exact: for every number of
 * villages and of administrative villages covered by them, the most households are worked out, group by group. Where not even all villages
 * bring the households, all are built, and how many are still short is told.
 */
export function fewest(groups: readonly Group[], lacking: Lacking): Chosen {
  const sorted = groups.map(({ open, counts }) => ({ counts, open: [...open].sort(largestFirst) }));
  const all = sorted.reduce((sum, { open }) => sum + open.length, 0);
  const gains = sorted.reduce((sum, { open }) => sum + open.reduce((each, { gain }) => each + gain, 0), 0);
  const short = Math.max(0, lacking.household - gains);
  const admin = Math.min(lacking.admin, sorted.filter(({ open, counts }) => counts !== null && counts <= open.length).length);
  if (lacking.natural >= all) return { indexes: sorted.flatMap(({ open }) => open.map(({ index }) => index)).sort((one, other) => one - other), short };
  if (sorted.every(({ counts }) => counts === null || counts === 1)) return { indexes: withFirstOnes(sorted, admin, lacking, short), short };
  const { best, taken } = table(sorted, all, admin);
  const enough = (count: number): boolean => (best[admin * (all + 1) + count] ?? -1) >= lacking.household - short;
  let count = Math.min(Math.max(lacking.natural, 0), all);
  while (count < all && !enough(count)) count += 1;
  return { indexes: traced(sorted, taken, all, admin, count), short };
}

/**
 * The same where one village covers an administrative village: the best first one of as many as are lacking, and beside them the villages
 * with the most households. Exchanging one first village for a better one never covers fewer, so nothing has more households.
 */
function withFirstOnes(groups: readonly Group[], admin: number, { natural, household }: Lacking, short: number): readonly number[] {
  const firsts = groups.flatMap(({ open, counts }) => (counts === null ? [] : open.slice(0, 1))).sort(largestFirst).slice(0, admin);
  const isFirst = new Set(firsts.map(({ index }) => index));
  const rest = groups.flatMap(({ open }) => open.filter(({ index }) => !isFirst.has(index))).sort(largestFirst);
  const chosen = [...firsts];
  let gained = firsts.reduce((sum, { gain }) => sum + gain, 0);
  for (const each of rest) {
    if (chosen.length >= natural && gained >= household - short) break;
    chosen.push(each);
    gained += each.gain;
  }
  return chosen.map(({ index }) => index).sort((one, other) => one - other);
}

/** Villages with more households first; among equals, as they come in the list. */
function largestFirst(one: Open, other: Open): number {
  return one.gain === other.gain ? one.index - other.index : other.gain - one.gain;
}

/** The most households for each number of villages and of administrative villages covered (the last row: so many or more); -1 where there is no way. */
function table(groups: readonly Group[], all: number, admin: number): Readonly<{ best: Int32Array; taken: readonly Int16Array[] }> {
  const width = all + 1;
  let best = new Int32Array((admin + 1) * width).fill(-1);
  best[0] = 0;
  let seen = 0;
  const taken = groups.map(({ open, counts }) => {
    const next = new Int32Array(best.length).fill(-1);
    const how = new Int16Array(best.length).fill(-1);
    let gain = 0;
    for (let build = 0; build <= open.length; build += 1) {
      if (build > 0) gain += open[build - 1]?.gain ?? 0;
      const covers = counts !== null && counts > 0 && build >= counts ? 1 : 0;
      for (let done = 0; done <= admin; done += 1) {
        const to = Math.min(admin, done + covers);
        for (let count = 0; count <= seen; count += 1) {
          const before = best[done * width + count] ?? -1;
          if (before < 0) continue;
          const at = to * width + count + build;
          if (before + gain <= (next[at] ?? -1)) continue;
          next[at] = before + gain;
          // What is capped can come from two rows, so the row it came from is kept with the number that was built.
          how[at] = build * 2 + (to === done ? 0 : 1);
        }
      }
    }
    seen += open.length;
    best = next;
    return how;
  });
  return { best, taken };
}

function traced(groups: readonly Group[], taken: readonly Int16Array[], all: number, admin: number, count: number): readonly number[] {
  const width = all + 1;
  const indexes: number[] = [];
  let [done, left] = [admin, count];
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const how = taken[group]?.[done * width + left] ?? 0;
    const build = how >> 1;
    for (const { index } of groups[group]?.open.slice(0, build) ?? []) indexes.push(index);
    left -= build;
    done -= how & 1;
  }
  return indexes.sort((one, other) => one - other);
}
