/** A candidate with the votes that were counted; null where they are not known. */
export type Counted = Readonly<{ name: string; votes: number | null }>;

/** What the count makes of one candidate: it reaches what the law asks, it does not, votes tie on the last seat, or votes are missing. */
export type Standing = 'reached' | 'below' | 'tied' | 'unknown';

/**
 * What the count makes of each: those who pass, the most votes first, for so many seats. Votes that are not known may be any from 0 to
 * `most`; a standing is given only where every such number gives it.
 */
export function cut(candidates: readonly Counted[], seats: number, passes: (votes: number) => boolean, most: number): ReadonlyMap<string, Standing> {
  const low = ({ votes }: Counted) => votes ?? 0;
  const high = ({ votes }: Counted) => votes ?? most;
  // In order, so that a thousand candidates are not each held against the other thousand.
  const surely = inOrder(candidates.map(low).filter(passes));
  const maybe = inOrder(candidates.map(high).filter(passes));
  const isAnyUnknown = passes(most) && candidates.some(({ votes }) => votes === null);
  return new Map(candidates.map((one): readonly [string, Standing] => {
    if (!passes(high(one)) || above(surely, (votes) => votes > high(one)) >= seats) return [one.name, 'below'];
    // One of those who may be level is the candidate.
    const maybeLevel = above(maybe, (votes) => votes >= low(one)) - 1;
    if (passes(low(one)) && maybeLevel < seats) return [one.name, 'reached'];
    return [one.name, one.votes === null || (isAnyUnknown && most >= low(one)) ? 'unknown' : 'tied'];
  }));
}

function inOrder(votes: readonly number[]): readonly number[] {
  return votes.toSorted((a, z) => a - z);
}

/** How many of these numbers in ascending order lie from the first one on that is above. */
function above(ascending: readonly number[], isAbove: (votes: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isAbove(ascending[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
