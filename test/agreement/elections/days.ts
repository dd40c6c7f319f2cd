import type { ISODate, Truth } from '../../../src/rules/elections/index.ts';
import { known } from '../kleene.ts';

const length = 86_400_000;

/** The number of a day. */
export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / length;
}

/** The day so many days later; null of a day that is not known. */
export function daysAfter(day: string | null, days: number): ISODate | null {
  return day === null ? null : (new Date((numberOf(day) + days) * length).toISOString().slice(0, 10) as ISODate);
}

/** The same day so many months later, or the last day of a month that has none. */
export function monthsAfter(day: string, months: number): ISODate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as ISODate;
}

/** Whether so many days lie between two days, the first not counted; unknown while one of them is. */
export function apart(from: string | null, to: string | null, least: number): Truth {
  return from === null || to === null ? 'unknown' : known(numberOf(to) - numberOf(from) >= least);
}

/** Whether a day is no later than another; unknown while one of them is. */
export function notAfter(day: string | null, last: string | null): Truth {
  return day === null || last === null ? 'unknown' : known(day <= last);
}
