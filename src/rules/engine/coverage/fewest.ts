import { mostHouseholds } from './mostHouseholds.ts';
import { boundAt, pricedFor, sumsOf } from './prices.ts';

/** A village that can be built, by its place in the list, and the households it would add. */
export type Open = Readonly<{ index: number; gain: number }>;

/** The natural villages of one administrative village that can be built; `counts` after how many of them it is covered, null where it is already. */
export type Group = Readonly<{ open: readonly Open[]; counts: number | null }>;

/** What is still lacking: natural villages, administrative villages, households. */
export type Lacking = Readonly<{ natural: number; admin: number; household: number }>;

/** The villages to build, and the households that are lacking even so. */
export type Chosen = Readonly<{ indexes: readonly number[]; short: number }>;

/**
 * The fewest villages that make up for all that is lacking; among as few, those with the most households. Exact. Where not even all
 * villages bring the households, all are built, and how many are still short is told.
 */
export function fewest(groups: readonly Group[], lacking: Lacking): Chosen {
  const sorted = groups.map(({ open, counts }) => ({ counts, open: [...open].sort(largestFirst) }));
  const all = sorted.reduce((sum, { open }) => sum + open.length, 0);
  const gains = sorted.reduce((sum, { open }) => sum + open.reduce((each, { gain }) => each + gain, 0), 0);
  const short = Math.max(0, lacking.household - gains);
  const admin = Math.min(lacking.admin, sorted.filter(({ open, counts }) => counts !== null && counts <= open.length).length);
  if (lacking.natural >= all) return { indexes: sorted.flatMap(({ open }) => open.map(({ index }) => index)).sort((one, other) => one - other), short };
  if (sorted.every(({ counts }) => counts === null || counts === 1)) return { indexes: withFirstOnes(sorted, admin, lacking, short), short };
  const need = lacking.household - short;
  const cover = sorted.flatMap(({ counts, open }) => (counts === null || counts > open.length ? [] : [counts])).sort((one, other) => one - other);
  const least = Math.max(lacking.natural, cover.slice(0, admin).reduce((sum, each) => sum + each, 0));
  for (let count = firstEnough(sorted, admin, least, all, need); count <= all; count += 1) {
    const found = mostHouseholds(sorted, admin, count);
    if (found !== null && found.gain >= need) {
      return { indexes: sorted.flatMap(({ open }, group) => open.slice(0, found.builds[group]).map(({ index }) => index)).sort((one, other) => one - other), short };
    }
  }
  return { indexes: sorted.flatMap(({ open }) => open.map(({ index }) => index)).sort((one, other) => one - other), short };
}

/** The fewest villages whose bound lets them bring the households: fewer never do, and mostly so many are enough. */
function firstEnough(groups: readonly Group[], admin: number, least: number, all: number, need: number): number {
  const summed = groups.map(sumsOf);
  const mayBe = (count: number): boolean => {
    const priced = pricedFor(summed, admin, count);
    return priced !== null && boundAt(priced, count) >= need - 1e-3;
  };
  if (mayBe(least)) return least;
  let [from, to] = [least + 1, all];
  while (from < to) {
    const at = (from + to) >> 1;
    if (mayBe(at)) to = at;
    else from = at + 1;
  }
  return from;
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
