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
  return new Map(candidates.map((one): readonly [string, Standing] => {
    if (!passes(high(one))) return [one.name, 'below'];
    const others = candidates.filter((each) => each !== one);
    const surelyAhead = others.filter((each) => passes(low(each)) && low(each) > high(one)).length;
    if (surelyAhead >= seats) return [one.name, 'below'];
    const maybeLevel = others.filter((each) => passes(high(each)) && high(each) >= low(one)).length;
    if (passes(low(one)) && maybeLevel < seats) return [one.name, 'reached'];
    if (one.votes === null) return [one.name, 'unknown'];
    const unknown = others.some(({ votes }) => votes === null && passes(most) && most >= low(one));
    return [one.name, unknown ? 'unknown' : 'tied'];
  }));
}
