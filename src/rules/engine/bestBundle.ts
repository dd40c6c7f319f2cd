import {
  isPoint, point, type BundleChoice, type Interval, type Offer, type Truth,
} from '../vocabulary/index.ts';
import { hull, minus, most, plus } from './interval.ts';
import { bit, lawfulSets, placesIn, type Places } from './lawfulSets.ts';

/**
 * Two offers that may not be drawn together, by their place in the list of offers, and whether that is certain. Edges
 * with the same `holds` hold or fall together: they rest on one condition.
 */
export type Edge = Readonly<{ one: number; other: number; truth: Truth; id: string; holds?: unknown }>;

/**
 * The best lawful combination of offers, exactly, with the runner-up. Every set that breaks no exclusion and cannot be
 * enlarged is tried, one group of competing offers at a time. A benefit of another scheme counts only where it is
 * drawn instead of one of this policy. While sums are open, sets are ranked by what they are sure to give, then by
 * what they could give; `difference` says whether the order can still turn.
 */
export function bestBundle(offers: readonly Offer[], edges: readonly Edge[]): BundleChoice | null {
  if (offers.length === 0) return null;
  const active = edges.filter((edge) => edge.truth !== 'no');
  const ranked = groupsOf(offers, active).map((group) => ranking(group));
  const best = ranked.flatMap(([first]) => first ?? []);
  const alternatives = ranked.flatMap(([first, second], place) =>
    first === undefined || second === undefined ? [] : [{ place, second, loss: compare(first, second) }]);
  const nearest = alternatives.sort((a, b) => a.loss.low / a.loss.per - b.loss.low / b.loss.per)[0];
  const runnerUp = nearest === undefined ? null
    : ranked.flatMap((sets, place) => (place === nearest.place ? nearest.second : (sets[0] ?? [])));
  return {
    best: { offers: best, total: sumOf(best) },
    runnerUp: runnerUp === null ? null : { offers: runnerUp, total: sumOf(runnerUp) },
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
  return groupsOf(offers, edges.filter((edge) => edge.truth !== 'no'))
    .map((group) => waysOf(group.edges).map((way) => groupTotal({ offers: group.offers, edges: way })).reduce(hull))
    .reduce(plus, point(0));
}

function groupTotal(group: Group): Interval {
  const best = (counts: (own: Offer) => boolean): Interval => setsOf(group, counts).map(sumOf).reduce(most);
  const sure = best((own) => own.amount.low > 0);
  const possible = best(() => true);
  return { low: sure.low * possible.per, high: possible.high * sure.per, per: sure.per * possible.per };
}

/** Every way in which exclusions that are not certain can hold or not, those of one condition together. */
function waysOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const certain = edges.filter(({ truth }) => truth === 'yes');
  const open = edges.filter(({ truth }) => truth !== 'yes');
  const conditions = [...new Set(open.map((edge) => edge.holds ?? edge))];
  return conditions.reduce<readonly (readonly Edge[])[]>((ways, condition) => [
    ...ways, ...ways.map((way) => [...way, ...open.filter((edge) => (edge.holds ?? edge) === condition)]),
  ], [certain]);
}

/** Offers that compete with each other, with the edges among them by their places in the group. */
type Group = Readonly<{ offers: readonly Offer[]; edges: readonly Edge[] }>;

/** Offers that compete, directly or through others, together; an offer with no competitor stands alone. */
function groupsOf(offers: readonly Offer[], edges: readonly Edge[]): readonly Group[] {
  const names = [...offers.keys()];
  for (const { one, other } of edges) {
    const [from, to] = [names[one], names[other]];
    for (const [place, name] of names.entries()) if (name === from && to !== undefined) names[place] = to;
  }
  return [...new Set(names)].map((name) => {
    const places = [...offers.keys()].filter((place) => names[place] === name);
    return {
      offers: places.flatMap((place) => offers[place] ?? []),
      edges: edges.filter(({ one }) => places.includes(one))
        .map((edge) => ({ ...edge, one: places.indexOf(edge.one), other: places.indexOf(edge.other) })),
    };
  });
}

/** The lawful sets of a group, as lists of offers. */
function setsOf({ offers, edges }: Group, counts: (own: Offer) => boolean): readonly (readonly Offer[])[] {
  const clashes = new Array<Places>(offers.length).fill(0);
  for (const { one, other } of edges) {
    clashes[one] = (clashes[one] ?? 0) | bit(other);
    clashes[other] = (clashes[other] ?? 0) | bit(one);
  }
  return lawfulSets(offers, clashes, counts).map((set) => placesIn(set).flatMap((place) => offers[place] ?? []));
}

function ranking(group: Group): readonly (readonly Offer[])[] {
  return [...setsOf(group, () => true)].sort((a, b) => {
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
  return offers.map(({ amount }) => amount).reduce(plus, point(0));
}

/** Whether an offer is anything at all. */
export function isSomething(amount: Interval): boolean {
  return !isPoint(amount) || amount.low > 0;
}
