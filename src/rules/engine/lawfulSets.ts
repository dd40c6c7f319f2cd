import type { Offer } from '../vocabulary/index.ts';

/** A set of a group's offers as bits: the offer at place n of the group is in it when bit n is set. */
export type Places = number;

/** Which offers each offer may not be drawn together with. */
export type Clashes = readonly Places[];

/** The places in a set, smallest first. */
export function placesIn(set: Places): readonly number[] {
  const places: number[] = [];
  for (let place = 0; set >> place !== 0; place += 1) if (has(set, place)) places.push(place);
  return places;
}

/**
 * Every set of a group's offers that breaks no exclusion and cannot be enlarged. A benefit of another scheme stays in a
 * set only where it is drawn instead of one of this policy that `counts`.
 */
export function lawfulSets(
  offers: readonly Offer[], clashes: Clashes, counts: (own: Offer) => boolean,
): readonly Places[] {
  const group = [...offers.keys()];
  const isOwn = (place: number): boolean => offers[place]?.held === false;
  const own = group.filter(isOwn).reduce((set, place) => set | bit(place), 0);
  const clash = (place: number): Places => clashes[place] ?? 0;
  const rivals = group.filter((place) => isOwn(place) && counts(offers[place] as Offer));
  const maximal = freeSets(group, clashes).filter((set) =>
    group.every((place) => has(set, place) || (clash(place) & set) !== 0));
  const drawn = maximal.map((set) => group.reduce((kept, place) => {
    if (!has(set, place) || isOwn(place)) return kept;
    const replaces = rivals.some((rival) =>
      has(clash(place), rival) && !has(set, rival) && (clash(rival) & set & own) === 0);
    return replaces ? kept : kept & ~bit(place);
  }, set));
  return [...new Set(drawn)];
}

function freeSets(group: readonly number[], clashes: Clashes): readonly Places[] {
  const sets: Places[] = [0];
  for (const place of group) {
    const before = sets.length;
    for (let at = 0; at < before; at += 1) {
      const set = sets[at] as Places;
      if (((clashes[place] ?? 0) & set) === 0) sets.push(set | bit(place));
    }
  }
  return sets;
}

/** The set of one offer. */
export function bit(place: number): Places {
  return 1 << place;
}

function has(set: Places, place: number): boolean {
  return (set & bit(place)) !== 0;
}
