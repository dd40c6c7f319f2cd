/** One criterion of a plan: its points now, what it can be raised to, and what that costs; null where no cost is known. */
export type PlanItem = Readonly<{ points: number; reach: number; cost: number | null; mustRise: boolean }>;

/** A set of criteria to raise, by their places from 0, with the total then and the worst total if some are disallowed. */
export type Plan = Readonly<{
  raised: readonly number[]; total: number; worst: number;
  /** The sum of the costs that are known, and of how many criteria none is known. */
  cost: number; uncosted: number;
}>;

/** The best plan, the best that does not contain it, and how many combinations were tried. */
export type PlanAnswer = Readonly<{ best: Plan | null; next: Plan | null; tried: number; alone: readonly number[] }>;

/** So many criteria can be struck out at most. */
export const mostDisallowed = 3;

/** So many criteria can be raised at most: 2¹⁶ = 65,536 combinations are tried in a few milliseconds. */
export const mostRaisable = 16;

/** The total that is left if the `disallowed` criteria with the most points count for nothing. */
export function worstTotal(points: readonly number[], disallowed: number): number {
  const sorted = [...points].sort((a, b) => a - b);
  return sorted.slice(0, Math.max(0, sorted.length - disallowed)).reduce((sum, each) => sum + each, 0);
}

/**
 * The best set of criteria to raise so that the mark is reached even if any `disallowed` of them are struck out: the fewest
 * without a known cost, then the cheapest, then the fewest, then the one that leaves most at worst, then the first by number.
 * Exact: every combination of criteria that can be raised is tried. @throws Error for more than {@link mostRaisable}, or more than
 * {@link mostDisallowed} struck out.
 */
export function planFor(items: readonly PlanItem[], mark: number, disallowed: number): PlanAnswer {
  const raisable = items.flatMap(({ points, reach }, at) => (reach > points ? [at] : []));
  if (raisable.length > mostRaisable) throw new Error(`More than ${String(mostRaisable)} criteria can be raised.`);
  if (disallowed > mostDisallowed) throw new Error(`More than ${String(mostDisallowed)} criteria are struck out.`);
  const must = items.reduce((bits, { mustRise }, at) => (mustRise ? bits | (1 << raisable.indexOf(at)) : bits), 0);
  const stuck = items.some(({ mustRise, points, reach }) => mustRise && reach <= points);
  const tried = 2 ** raisable.length;
  const now = items.reduce((sum, { points }) => sum + points, 0);
  const alone = raisable.filter((at) => now + gain(items, at) >= mark);
  if (stuck) return { best: null, next: null, tried, alone: [] };
  const best = search(items, raisable, mark, disallowed, (set) => (set & must) === must);
  if (best === null) return { best: null, next: null, tried, alone };
  const bits = best.raised.reduce((set, at) => set | (1 << raisable.indexOf(at)), 0);
  // A plan that only adds to the best one is no other way.
  const next = bits === 0 ? null : search(items, raisable, mark, disallowed, (set) => (set & must) === must && (set & bits) !== bits);
  return { best, next, tried, alone };
}

function gain(items: readonly PlanItem[], at: number): number {
  const item = items[at];
  return item === undefined ? 0 : item.reach - item.points;
}

/**
 * The best of all sets that are allowed. What each set costs is the cost of the set without its first criterion and that
 * criterion's own, so that points are looked at only where a set is no dearer than the best so far.
 */
function search(
  items: readonly PlanItem[], raisable: readonly number[], mark: number, disallowed: number, allowed: (set: number) => boolean,
): Plan | null {
  const all = 2 ** raisable.length;
  const raisedIn = (set: number): readonly number[] => raisable.filter((_, bit) => (set & (1 << bit)) !== 0);
  const pointsIn = (set: number): readonly number[] => items.map(({ points, reach }, at) => {
    const bit = raisable.indexOf(at);
    return bit >= 0 && (set & (1 << bit)) !== 0 ? reach : points;
  });
  // Raising more never leaves less: where raising all is not enough, nothing is.
  if (quickWorst(pointsIn(all - 1), disallowed) < mark) return null;
  const costs = new Float64Array(all);
  const uncosteds = new Uint8Array(all);
  const counts = new Uint8Array(all);
  let best: Plan | null = null;
  for (let set = 0; set < all; set += 1) {
    if (set > 0) {
      const rest = set & (set - 1);
      const cost = items[raisable[31 - Math.clz32(set ^ rest)] ?? -1]?.cost ?? null;
      costs[set] = (costs[rest] ?? 0) + (cost ?? 0);
      uncosteds[set] = (uncosteds[rest] ?? 0) + (cost === null ? 1 : 0);
      counts[set] = (counts[rest] ?? 0) + 1;
    }
    const [cost, uncosted, count] = [costs[set] ?? 0, uncosteds[set] ?? 0, counts[set] ?? 0];
    const worse = best === null ? 0 : [uncosted - best.uncosted, cost - best.cost, count - best.raised.length].find((each) => each !== 0) ?? 0;
    if (worse > 0 || !allowed(set)) continue;
    const points = pointsIn(set);
    const worst = quickWorst(points, disallowed);
    if (worst < mark || (best !== null && worse === 0 && !isAhead(raisedIn(set), worst, best))) continue;
    best = { raised: raisedIn(set), total: quickWorst(points, 0), worst, cost, uncosted };
  }
  return best;
}

/** {@link worstTotal} for up to three disallowed, without making a list. */
function quickWorst(points: readonly number[], disallowed: number): number {
  let [sum, first, second, third] = [0, 0, 0, 0];
  for (const each of points) {
    sum += each;
    if (each > first) [first, second, third] = [each, first, second];
    else if (each > second) [second, third] = [each, second];
    else if (each > third) third = each;
  }
  return sum - (disallowed > 0 ? first : 0) - (disallowed > 1 ? second : 0) - (disallowed > 2 ? third : 0);
}

/** Of two plans that cost the same: the one that leaves more at worst, then the one whose criteria come first. */
function isAhead(raised: readonly number[], worst: number, other: Plan): boolean {
  if (worst !== other.worst) return worst > other.worst;
  const place = raised.findIndex((at, index) => at !== other.raised[index]);
  return place >= 0 && (raised[place] ?? 0) < (other.raised[place] ?? 0);
}
