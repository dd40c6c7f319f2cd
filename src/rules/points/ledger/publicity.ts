import { addDays, type ChosenReadings, type ISODate, type LedgerScheme } from '../../vocabulary/index.ts';

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

function daysBetween(first: ISODate, last: ISODate): number {
  return dayCount(last) - dayCount(first);
}

/** Days since 1 March of the year 0, by the calendar alone. */
function dayCount(date: ISODate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const shifted = month <= 2 ? year - 1 : year;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
    + Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
}

function workingDays(first: ISODate, between: number): number {
  let found = 0;
  // 1 March of the year 0 was a Wednesday; 0 is Monday.
  for (let after = 1; after <= between; after += 1) if ((dayCount(addDays(first, after)) + 2) % 7 < 5) found += 1;
  return found;
}
