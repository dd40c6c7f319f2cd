import type { ISODate, Quarter } from '../../vocabulary/index.ts';

/** The quarter a day stands in. Quarters are those of the calendar: the text names no others. */
export function quarterOf(on: ISODate): Quarter {
  return `${on.slice(0, 4)}-Q${String(Math.ceil(Number(on.slice(5, 7)) / 3))}` as Quarter;
}

/** The quarter so many after this one, or before it where the number is below zero. */
export function quarterAfter(quarter: Quarter, by: number): Quarter {
  const count = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 1 + by;
  return `${String(Math.floor(count / 4))}-Q${String((count % 4) + 1)}` as Quarter;
}
