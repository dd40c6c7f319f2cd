import type { ISODate } from '../../vocabulary/index.ts';
import type { Ledger } from './fold.ts';
import type { Standing } from './standing.ts';

/** What a point is worth on a day by the village's own word, in fen; null where it gave none (pt1-4.2.2 leaves it open). */
export function rateOn({ village: { rates } }: Ledger, day: ISODate): number | null {
  let found: (typeof rates)[number] | null = null;
  // Of two from one day the one that was written later.
  for (const rate of rates) if (rate.on <= day && (found === null || rate.on >= found.on)) found = rate;
  return found?.fen ?? null;
}

/** Families in front by the village's own number: those with points whose place is not beyond it, all who tie on it among them. Null without a number. */
export function inFrontOf({ village: { front } }: Ledger, standings: readonly Standing[]): readonly string[] | null {
  if (front === null) return null;
  const ranked = standings.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
  const line = ranked[front - 1]?.total ?? -Infinity;
  return ranked.filter(({ total }) => total >= line).map(({ household }) => household);
}
