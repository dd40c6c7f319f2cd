import {
  isPoint, point, type Bundle, type BundleChoice, type Interval, type Offer, type Truth,
} from '../vocabulary/index.ts';
import { hull, minus, most, plus } from './interval.ts';

/** Two offers that may not be drawn together, by their place in the list of offers, and whether that is certain. */
export type Edge = Readonly<{ one: number; other: number; truth: Truth; id: string }>;

type Places = readonly number[];

/**
 * The best lawful combination of offers, exactly, with the runner-up. Every set that breaks no exclusion and cannot be
 * enlarged is tried, one group of competing offers at a time. A benefit of another scheme counts only where it is
 * drawn instead of one of this policy. While sums are open, sets are ranked by what they are sure to give, then by
 * what they could give; `difference` says whether the order can still turn.
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
 * What is drawn at best: the sum whichever set turns out to be the best, in every way the exclusions that are not
 * certain can turn out. The lower end counts a benefit of another scheme only where it is drawn instead of one that is
 * sure to be due, so that the interval contains every completion's sum.
 */
export function bestTotal(offers: readonly Offer[], edges: readonly Edge[]): Interval {
  const possible = edges.filter((edge) => edge.truth !== 'no');
  return groupsOf(offers.length, possible).map((group) => {
    const within = possible.filter(({ one }) => group.includes(one));
    return waysOf(within).map((way) => groupTotal(group, offers, way)).reduce(hull);
  }).reduce(plus, point(0));
}

function groupTotal(group: Places, offers: readonly Offer[], edges: readonly Edge[]): Interval {
  const best = (counts: (own: Offer) => boolean): Interval =>
    lawfulSets(group, offers, edges, counts).map((set) => sumOf(set, offers)).reduce(most);
  const sure = best((own) => own.amount.low > 0);
  const possible = best(() => true);
  return { low: sure.low * possible.per, high: possible.high * sure.per, per: sure.per * possible.per };
}

/** Every way in which exclusions that are not certain can hold or not; those of one person are few. */
function waysOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  return edges.reduce<readonly (readonly Edge[])[]>((ways, edge) => [
    ...ways.map((way) => [...way, edge]), ...(edge.truth === 'yes' ? [] : ways),
  ], [[]]);
}

/** Offers that compete with each other, directly or through others; an offer with no competitor stands alone. */
function groupsOf(count: number, edges: readonly Edge[]): readonly Places[] {
  const group = Array.from({ length: count }, (_, place) => place);
  for (const { one, other } of edges) {
    const [from, to] = [group[one], group[other]];
    for (const [place, at] of group.entries()) if (at === from && to !== undefined) group[place] = to;
  }
  return [...new Set(group)].map((name) => group.flatMap((at, place) => (at === name ? [place] : [])));
}

/** Every set that breaks no exclusion and cannot be enlarged, without benefits of other schemes that replace nothing. */
function lawfulSets(
  group: Places, offers: readonly Offer[], edges: readonly Edge[], counts: (own: Offer) => boolean,
): readonly Places[] {
  const clash = (a: number, b: number): boolean =>
    edges.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  const free = group.reduce<readonly Places[]>(
    (sets, place) => [...sets, ...sets.filter((set) => !set.some((each) => clash(each, place))).map((set) => [...set, place])],
    [[]],
  );
  const maximal = free.filter((set) =>
    group.every((place) => set.includes(place) || set.some((each) => clash(each, place))));
  const drawn = maximal.map((set) => set.filter((place) => {
    if (offers[place]?.held !== true) return true;
    const owned = set.filter((each) => offers[each]?.held === false);
    return group.some((rival) => {
      const own = offers[rival];
      return own?.held === false && counts(own) && clash(place, rival) && !set.includes(rival)
        && !owned.some((each) => clash(each, rival));
    });
  }));
  return [...new Map(drawn.map((set) => [set.join(), set])).values()];
}

function rank(group: Places, offers: readonly Offer[], edges: readonly Edge[]): readonly Places[] {
  return [...lawfulSets(group, offers, edges, () => true)].sort((a, b) => {
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
function compare(first: Places, second: Places, offers: readonly Offer[]): Interval {
  const only = (a: Places, b: Places): Places => a.filter((place) => !b.includes(place));
  return minus(sumOf(only(first, second), offers), sumOf(only(second, first), offers));
}

function sumOf(set: Places, offers: readonly Offer[]): Interval {
  return set.map((place) => offers[place]?.amount ?? point(0)).reduce(plus, point(0));
}

function bundle(set: Places, offers: readonly Offer[]): Bundle {
  return { offers: set.flatMap((place) => offers[place] ?? []), total: sumOf(set, offers) };
}

/** Whether an offer is anything at all. */
export function isSomething(amount: Interval): boolean {
  return !isPoint(amount) || amount.low > 0;
}
