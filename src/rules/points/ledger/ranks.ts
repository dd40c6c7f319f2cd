import { seatsOf, type Ranked, type SeatsOutcome } from './seats.ts';

/**
 * The places of one in a ranking by points, the highest first: where nobody is before another with the same points, those who share them
 * share all places from `first` to `last`; points that are not known widen both ways. Null while its own points are not known.
 */
export type Rank = Readonly<{ id: string; points: number | null; rank: Readonly<{ first: number; last: number }> | null; shared: number }>;

/** Everybody's places, the best first and those without points last; among equals in the order given. */
export function ranksOf(all: readonly Ranked[]): readonly Rank[] {
  const known = all.flatMap(({ points }) => (points === null ? [] : [points]));
  const unknown = all.length - known.length;
  const ranks = all.map(({ id, points }): Rank => {
    if (points === null) return { id, points, rank: null, shared: 0 };
    const above = known.filter((other) => other > points).length;
    const equal = known.filter((other) => other === points).length;
    return { id, points, rank: { first: above + 1, last: above + equal + unknown }, shared: equal };
  });
  return ranks.sort((one, other) => (other.points ?? -Infinity) - (one.points ?? -Infinity));
}

/** Those at the end of the ranking: as many as there are places (one at least), with ties on the line kept apart; seats, read from below. */
export function lastOf(all: readonly Ranked[], places: number): SeatsOutcome {
  return seatsOf(all.map(({ id, points }) => ({ id, points: points === null ? null : -points })), places, false);
}
