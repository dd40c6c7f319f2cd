/** A household with its points; null where they are not known. */
export type Ranked = Readonly<{ id: string; points: number | null }>;

/** Who has a seat, who ties on the line, how many seats are left for those, and whose seat may still be lost to unknown points. */
export type SeatsOutcome = Readonly<{
  confirmed: readonly string[];
  pending: readonly string[];
  seatsLeft: number;
  /** Of the confirmed, those whom a household with unknown points may displace. */
  provisional: readonly string[];
  /** Of the confirmed, those whom the village itself put before others with the same points. */
  decided?: readonly string[];
}>;

/**
 * Gives seats by points (pt1-D.1). Those above the line are in; those who share the points of the line are in only where the seats suffice
 * for all of them, and wait otherwise. Nobody is put before another who has the same points.
 */
export function seatsOf(households: readonly Ranked[], seats: number, positiveOnly: boolean): SeatsOutcome {
  const known = households.flatMap(({ id, points }) => (points === null || (positiveOnly && points <= 0) ? [] : [{ id, points }]));
  const unknown = households.filter(({ points }) => points === null).length;
  known.sort((one, other) => other.points - one.points);
  const line = known[seats - 1]?.points ?? -Infinity;
  const above = known.filter(({ points }) => points > line);
  const tied = known.filter(({ points }) => points === line);
  const allIn = above.length + tied.length <= seats;
  const confirmed = allIn ? [...above, ...tied] : above;
  const rank = (points: number) => known.filter((other) => other.points > points).length + known.filter((other) => other.points === points).length;
  return {
    confirmed: ids(confirmed),
    pending: allIn ? [] : ids(tied),
    seatsLeft: seats - confirmed.length,
    provisional: unknown === 0 ? [] : ids(confirmed.filter(({ points }) => rank(points) + unknown > seats)),
  };
}

function ids(households: readonly Readonly<{ id: string }>[]): readonly string[] {
  return households.map(({ id }) => id);
}
