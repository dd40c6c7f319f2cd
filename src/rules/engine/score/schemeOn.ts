import type { ISODate, ScoreScheme } from '../../vocabulary/index.ts';

/** Whether a way to score was in force on a day, as far as is known. */
export function schemeInForce({ from, until }: ScoreScheme, on: ISODate): boolean {
  return from <= on && (until === null || on <= until);
}

/** The newest way to score that is in force on a day; the oldest there is, not in force, for days before all of them. */
export function schemeOn(schemes: readonly ScoreScheme[], on: ISODate): ScoreScheme {
  const begun = schemes.filter((each) => schemeInForce(each, on)).sort((one, other) => (one.from < other.from ? 1 : -1));
  const found = begun[0] ?? schemes[0];
  if (found === undefined) throw new Error('There is no way to score.');
  return found;
}
