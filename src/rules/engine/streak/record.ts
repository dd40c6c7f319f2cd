import type { Answers, YearRecords } from '../../vocabulary/index.ts';

/** What the record of a year begins with: its number, and the decision that was there by then; none is said of years before the first one. */
export function beganRecord({ number, basis, bases }: YearRecords, year: number): Answers {
  const found = bases.findLast(({ from }) => from <= year);
  return { [number.id]: year, ...(found === undefined ? {} : { [basis.id]: found.basis }) };
}
