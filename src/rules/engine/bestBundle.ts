import {
  isPoint, point, type Bundle, type BundleChoice, type Interval, type Offer, type Truth,
} from '../vocabulary/index.ts';
import { minus, most, plus } from './interval.ts';

/** Two offers that may not be drawn together, by their place in the list of offers, and whether that is certain. */
export type Edge = Readonly<{ one: number; other: number; truth: Truth; id: string }>;

/**
 * The best lawful combination of offers, exactly, with the runner-up. Every set that breaks no exclusion and cannot be
 * enlarged is tried, one group of competing offers at a time. While sums are open, sets are ranked by what they are
 * sure to give, then by what they could give; `difference` says whether the order can still turn.
 */
export function bestBundle(offers: readonly Offer[], edges: readonly Edge[]): BundleChoice | null {
  if (offers.length === 0) return null;
  const active = edges.filter((edge) => edge.truth !== 'no');
  const ranked = groupsOf(offers.length, active).map((group) => rank(group, offers, active));
  const best = ranked.flatMap((sets) => sets[0] ?? []);
  const alternatives = ranked.flatMap((sets, place) => {
    const [first, second] = sets;
    return first === undefined || second === undefined ? [] : [{ place, first, second, loss: compare(first, second, offers) }];
  });
  const nearest = alternatives.sort((a, b) => a.loss.low / a.loss.per - b.loss.low / b.loss.per)[0];
  const runnerUp = nearest === undefined ? null
    : ranked.flatMap((sets, place) => (place === nearest.place ? nearest.second : (sets[0] ?? [])));
  return {
    best: bundle(best, offers),
    runnerUp: runnerUp === null ? null : bundle(runnerUp, offers),
    difference: nearest?.loss ?? null,
    exclusions: [...new Set(active.map((edge) => edge.id))],
  };
}

/**
 * What is drawn at best over every combination: the sum whichever set turns out to be the best. The lower end counts
 * only what is sure: every exclusion that may hold does, and a benefit of another scheme counts only where it competes
 * with one of this policy that is sure to be due. The upper end counts the opposite, so that the interval contains
 * every completion's sum.
 */
export function bestTotal(offers: readonly Offer[], edges: readonly Edge[]): Interval {
  const possible = edges.filter((edge) => edge.truth !== 'no');
  const sure = offers.map((offer, place) => (!offer.held || competesWithSure(place, offers, possible)
    ? offer : { ...offer, amount: point(0) }));
  const low = totalOver(sure, possible);
  const high = totalOver(offers, edges.filter((edge) => edge.truth === 'yes'));
  return { low: low.low * high.per, high: high.high * low.per, per: low.per * high.per };
}

function competesWithSure(place: number, offers: readonly Offer[], edges: readonly Edge[]): boolean {
  return edges.some(({ one, other }) => {
    const rival = one === place ? offers[other] : other === place ? offers[one] : undefined;
    return rival !== undefined && !rival.held && rival.amount.low > 0;
  });
}

function totalOver(offers: readonly Offer[], edges: readonly Edge[]): Interval {
  return groupsOf(offers.length, edges)
    .map((group) => maximalSets(group, edges).map((set) => sumOf(set, offers)).reduce(most))
    .reduce(plus, point(0));
}

/** Offers that compete with each other, directly or through others; an offer with no competitor stands alone. */
function groupsOf(count: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const group = Array.from({ length: count }, (_, place) => place);
  for (const { one, other } of edges) {
    const [from, to] = [group[one], group[other]];
    for (const [place, at] of group.entries()) if (at === from && to !== undefined) group[place] = to;
  }
  return [...new Set(group)].map((name) => group.flatMap((at, place) => (at === name ? [place] : [])));
}

function maximalSets(group: readonly number[], edges: readonly Edge[]): readonly (readonly number[])[] {
  const clashes = (a: number, b: number): boolean =>
    edges.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  const lawful = group.reduce<readonly (readonly number[])[]>(
    (sets, place) => [...sets, ...sets.filter((set) => !set.some((each) => clashes(each, place))).map((set) => [...set, place])],
    [[]],
  );
  return lawful.filter((set) =>
    group.every((place) => set.includes(place) || set.some((each) => clashes(each, place))));
}

function rank(group: readonly number[], offers: readonly Offer[], edges: readonly Edge[]): readonly (readonly number[])[] {
  return [...maximalSets(group, edges)].sort((a, b) => {
    const [x, y] = [sumOf(a, offers), sumOf(b, offers)];
    const sure = y.low * x.per - x.low * y.per;
    return sure === 0 ? difference(y.high * x.per, x.high * y.per) : sure;
  });
}

/** Infinity − Infinity counts as no difference. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** How much more the first set gives than the second; what both contain cancels out. */
function compare(first: readonly number[], second: readonly number[], offers: readonly Offer[]): Interval {
  const only = (a: readonly number[], b: readonly number[]): readonly number[] => a.filter((place) => !b.includes(place));
  return minus(sumOf(only(first, second), offers), sumOf(only(second, first), offers));
}

function sumOf(set: readonly number[], offers: readonly Offer[]): Interval {
  return set.map((place) => offers[place]?.amount ?? point(0)).reduce(plus, point(0));
}

function bundle(set: readonly number[], offers: readonly Offer[]): Bundle {
  return { offers: set.flatMap((place) => offers[place] ?? []), total: sumOf(set, offers) };
}

/** Whether an offer is anything at all. */
export function isSomething(amount: Interval): boolean {
  return !isPoint(amount) || amount.low > 0;
}
