import {
  type BundleChoice, type Interval, type Offer, type Truth,
} from '../vocabulary/index.ts';
import { subsets } from './candidates.ts';
import { hull, minus, most, nothing, plus } from './interval.ts';
import { lawfulSets, type Group } from './lawfulSets.ts';

/**
 * Two offers that may not be drawn together, and whether that is certain. Edges with the same `holds` hold or fall
 * together: they rest on one condition.
 */
export type Edge = Readonly<{ one: Offer; other: Offer; truth: Truth; id: string; holds?: unknown }>;

/**
 * The best lawful combination of offers, exactly, with the runner-up. Every set that breaks no exclusion and cannot be
 * enlarged is tried, one group of competing offers at a time. A benefit of another scheme counts only where it is
 * drawn instead of one of this policy. While sums are open, sets are ranked by what they are sure to give, then by
 * what they could give; `difference` says whether the order can still turn.
 */
export function bestBundle(offers: readonly Offer[], edges: readonly Edge[]): BundleChoice | null {
  if (offers.length === 0) return null;
  const active = edges.filter(({ truth }) => truth !== 'no');
  const ranked = competing(offers, active).map((group) => ranking(among(group, active)));
  const alternatives = ranked.flatMap(([first, second], place) =>
    first === undefined || second === undefined ? [] : [{ place, second, loss: compare(first, second) }]);
  const nearest = alternatives.sort((a, b) => a.loss.low / a.loss.per - b.loss.low / b.loss.per)[0];
  const bundle = (sets: readonly (readonly Offer[] | undefined)[]) => {
    const drawn = sets.flatMap((set) => set ?? []);
    return { offers: drawn, total: sumOf(drawn) };
  };
  return {
    best: bundle(ranked.map(([first]) => first)),
    runnerUp: nearest === undefined ? null : bundle(ranked.map(([first], place) => (place === nearest.place ? nearest.second : first))),
    difference: nearest?.loss ?? null,
    exclusions: [...new Set(active.map((edge) => edge.id))],
  };
}

/**
 * What is drawn at best: the sum whichever set turns out to be the best, in every way the exclusions that are not
 * certain can turn out. The lower end counts a benefit of another scheme only where it is drawn instead of one that is
 * sure to be due, so that the interval contains every completion's sum.
 */
export function bestTotal(offers: readonly Offer[], edges: readonly Edge[]): Interval {
  const active = edges.filter(({ truth }) => truth !== 'no');
  return competing(offers, active)
    .map((group) => waysOf(active.filter(({ one }) => group.includes(one))).map((way) => groupTotal(among(group, way))).reduce(hull))
    .reduce(plus, nothing);
}

function groupTotal(group: Group): Interval {
  const best = (counts: (own: Offer) => boolean): Interval => lawfulSets(group, counts).map(sumOf).reduce(most);
  const sure = best((own) => own.amount.low > 0);
  const whole = best(() => true);
  return { low: sure.low * whole.per, high: whole.high * sure.per, per: sure.per * whole.per };
}

/** Every way in which exclusions that are not certain can hold or not, those of one condition together. */
function waysOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const certain = edges.filter(({ truth }) => truth === 'yes');
  const open = edges.filter(({ truth }) => truth !== 'yes');
  const conditionOf = (edge: Edge): unknown => edge.holds ?? edge;
  return subsets([...new Set(open.map(conditionOf))])
    .map((holding) => [...certain, ...open.filter((edge) => holding.includes(conditionOf(edge)))]);
}

/** Offers that compete, directly or through others, together; an offer with no competitor stands alone. */
function competing(offers: readonly Offer[], edges: readonly Edge[]): readonly (readonly Offer[])[] {
  const leaders = new Map(offers.map((offer) => [offer, offer]));
  for (const { one, other } of edges) {
    const [from, to] = [leaders.get(one), leaders.get(other) ?? other];
    for (const [offer, leader] of leaders) if (leader === from) leaders.set(offer, to);
  }
  return [...new Set(leaders.values())].map((leader) => offers.filter((offer) => leaders.get(offer) === leader));
}

/** Offers with what each of them excludes. */
function among(offers: readonly Offer[], edges: readonly Edge[]): Group {
  const rivals = new Map(offers.map((offer) => [offer, new Set<Offer>()]));
  for (const { one, other } of edges) {
    rivals.get(one)?.add(other);
    rivals.get(other)?.add(one);
  }
  return { offers, rivals };
}

function ranking(group: Group): readonly (readonly Offer[])[] {
  return lawfulSets(group, () => true).toSorted((a, b) => {
    const [x, y] = [sumOf(a), sumOf(b)];
    const sure = y.low * x.per - x.low * y.per;
    return sure === 0 ? difference(y.high * x.per, x.high * y.per) : sure;
  });
}

/** Infinity − Infinity counts as no difference. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** How much more the first set gives than the second; what both contain cancels out. */
function compare(first: readonly Offer[], second: readonly Offer[]): Interval {
  return minus(sumOf(first.filter((offer) => !second.includes(offer))), sumOf(second.filter((offer) => !first.includes(offer))));
}

function sumOf(offers: readonly Offer[]): Interval {
  return offers.map(({ amount }) => amount).reduce(plus, nothing);
}
