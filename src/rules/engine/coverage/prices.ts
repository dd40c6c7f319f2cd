import type { Group } from './fewest.ts';

/** A group with the households of its best villages added up: `sums[n]` is what its n best bring. */
export type Summed = Readonly<{ gains: readonly number[]; sums: readonly number[]; counts: number | null }>;

/** A choice that follows a price for each village and a premium for each group that must be covered. */
export type Priced = Readonly<{ price: number; premium: number; builds: readonly number[]; villages: number; surplus: number }>;

/** Halvings of the price: enough to tell a thousandth of a household apart among a million. */
const steps = 40;

/** The sums of a group; one that cannot be covered has no count. */
export function sumsOf({ open, counts }: Group): Summed {
  const gains = open.map(({ gain }) => gain);
  const sums = [0];
  for (const gain of gains) sums.push((sums.at(-1) ?? 0) + gain);
  return { gains, sums, counts: counts === null || counts > gains.length ? null : counts };
}

/**
 * The lowest price at which no more than `count` villages are chosen, so that the bound is as tight as prices can make it; null where even
 * the fewest villages that cover `admin` groups are more.
 */
export function pricedFor(groups: readonly Summed[], admin: number, count: number): Priced | null {
  // At this price nothing is worth building but what must be.
  let high = groups.reduce((sum, { sums }) => sum + (sums.at(-1) ?? 0), 1);
  let low = 0;
  let found = pricedAt(groups, admin, high);
  if (found.villages > count) return null;
  for (let at = 0; at < steps; at += 1) {
    const price = (low + high) / 2;
    const tried = pricedAt(groups, admin, price);
    if (tried.villages > count) low = price;
    else [high, found] = [price, tried];
  }
  return found;
}

/** No choice of exactly `count` villages that covers enough groups brings more. */
export function boundAt({ price, surplus }: Priced, count: number): number {
  return surplus + price * count;
}

/** What is worth its price, and the groups that are cheapest to cover. */
function pricedAt(groups: readonly Summed[], admin: number, price: number): Priced {
  const free = groups.map(({ gains }) => worthIt(gains, price));
  const surplusOf = ({ sums }: Summed, build: number): number => (sums[build] ?? 0) - price * build;
  const covered = groups.flatMap((each, group) => {
    const build = free[group] ?? 0;
    if (each.counts === null) return [];
    const whole = Math.max(each.counts, build);
    return [{ group, whole, costs: surplusOf(each, build) - surplusOf(each, whole) }];
  }).sort((one, other) => (one.costs === other.costs ? one.whole - other.whole : one.costs - other.costs)).slice(0, admin);
  const builds = [...free];
  for (const { group, whole } of covered) builds[group] = whole;
  return {
    price, premium: covered.at(-1)?.costs ?? 0, builds, villages: builds.reduce((sum, build) => sum + build, 0),
    surplus: groups.reduce((sum, each, group) => sum + surplusOf(each, free[group] ?? 0), 0) - covered.reduce((sum, { costs }) => sum + costs, 0),
  };
}

/** How many of these, the largest first, are more than the price. */
function worthIt(gains: readonly number[], price: number): number {
  let [from, to] = [0, gains.length];
  while (from < to) {
    const at = (from + to) >> 1;
    if ((gains[at] ?? 0) > price) from = at + 1;
    else to = at;
  }
  return from;
}
