import type { Due, ISODate, MonthDay } from '../../vocabulary/index.ts';

/** A day of a year. */
export function dayIn(year: number, day: MonthDay): ISODate {
  return `${String(year).padStart(4, '0')}-${day}` as ISODate;
}

/** The last day of what is due by a day, or in the first `early` days of a month. */
export function lastOf(due: Due, year: number, early: number): ISODate {
  switch (due.kind) {
    case 'by':
      return dayIn(year, due.last);
    case 'early':
      return dayIn(year, `${pad(due.month)}-${pad(early)}` as MonthDay);
  }
}

/** How many days one comes after the other; 0 when it does not. */
export function daysAfter(last: ISODate, day: ISODate): number {
  // eslint-disable-next-line no-restricted-globals -- it counts between the days given and reads no clock
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(last)) / 86_400_000));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
