import type { ISODate } from '../../vocabulary/index.ts';

/** So much in one calendar year. */
export type YearShare = Readonly<{ year: number; amount: number }>;

/** What is lacking, spread over the years that are left; `perYear` is the most any of them takes. No year left: no shares. */
export type Pace = Readonly<{ perYear: number; shares: readonly YearShare[] }>;

/** How a target stands to its last day: reached, its last day gone, or so much a year, this year counted or not. */
export type PaceOutcome =
  | Readonly<{ kind: 'reached' | 'passed' }>
  | Readonly<{ kind: 'left'; thisYear: Pace; nextYear: Pace }>;

/**
 * Spreads a whole number over years as evenly as can be, earlier years taking one more: no two differ by more than one.
 * @param years From the first to the last, both counted.
 */
export function spread(remaining: number, years: Readonly<{ first: number; last: number }>): Pace {
  const count = years.last - years.first + 1;
  if (count < 1) return { perYear: 0, shares: [] };
  const [least, more] = [Math.floor(remaining / count), remaining % count];
  return {
    perYear: Math.ceil(remaining / count),
    shares: Array.from({ length: count }, (_, at) => ({ year: years.first + at, amount: at < more ? least + 1 : least })),
  };
}

/** What is left of a target by its last day, year by year, as on the day of the facts. That day may lie anywhere in its year, so both ways are told. */
export function paceOf(remaining: number, factsOn: ISODate, by: ISODate): PaceOutcome {
  if (remaining <= 0) return { kind: 'reached' };
  if (factsOn > by) return { kind: 'passed' };
  const [now, last] = [Number(factsOn.slice(0, 4)), Number(by.slice(0, 4))];
  return { kind: 'left', thisYear: spread(remaining, { first: now, last }), nextYear: spread(remaining, { first: now + 1, last }) };
}
