import { dayOfYear, daysBetween, type Due, type ISODate, type MonthDay } from '../../vocabulary/index.ts';

/** The last day of what is due by a day, or in the first `early` days of a month. */
export function lastOf(due: Due, year: number, early: number): ISODate {
  switch (due.kind) {
    case 'by':
      return dayOfYear(year, due.last);
    case 'early':
      return dayOfYear(year, `${pad(due.month)}-${pad(early)}` as MonthDay);
  }
}

/** How many days one comes after the other; 0 when it does not. */
export function daysAfter(last: ISODate, day: ISODate): number {
  return Math.max(0, daysBetween(last, day));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
