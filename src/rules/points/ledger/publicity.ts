import { daysBetween, type ChosenReadings, type ISODate, type LedgerScheme } from '../../vocabulary/index.ts';

/** Whether points were in public long enough: in every way to count; in none; only in some; or a day is not known. */
export type PublicityVerdict = 'kept' | 'broken' | 'unclear' | 'open';

/** How many days each way to count finds, and what follows. */
export type PublicityOutcome = Readonly<{ verdict: PublicityVerdict; days: Readonly<Record<string, number>> }>;

/**
 * Counts the days between posting and removing, calendar days with and without the first and working days without the first. A reading that
 * was chosen decides alone. Public holidays are in no source, so working days are Monday to Friday.
 */
export function publicityOf({ days: least, counting }: LedgerScheme['publicity'], postedOn: ISODate | null, removedOn: ISODate | null, chosen: ChosenReadings): PublicityOutcome {
  if (postedOn === null || removedOn === null || removedOn < postedOn) return { verdict: 'open', days: {} };
  const between = daysBetween(postedOn, removedOn);
  const days = { firstDayNotCounted: between, firstDayCounted: between + 1, workingDays: workingDays(postedOn, between) };
  const option = chosen[counting.id];
  const counted = Object.entries(days).filter(([id]) => option === undefined || id === option).map(([, number]) => number >= least);
  const verdict = counted.every((is) => is) ? 'kept' : counted.some((is) => is) ? 'unclear' : 'broken';
  return { verdict, days };
}

/** A Monday to count weeks from. */
const monday: ISODate = '2024-01-01';

function workingDays(first: ISODate, between: number): number {
  const at = daysBetween(monday, first);
  let found = 0;
  for (let after = 1; after <= between; after += 1) if ((((at + after) % 7) + 7) % 7 < 5) found += 1;
  return found;
}
