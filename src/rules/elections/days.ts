import { parts, type ISODate } from '../vocabulary/index.ts';

/** How many days later the second day is; below zero where it is earlier. */
export function daysBetween(first: ISODate, second: ISODate): number {
  // eslint-disable-next-line no-restricted-globals -- it counts between two days given and reads no clock
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

/** The same day so many months later; the last of the month where there is none. */
export function addMonths(date: ISODate, months: number): ISODate {
  const [year, month, day] = parts(date);
  const all = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1];
  const last = toMonth === 2 ? ((toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(toMonth) ? 30 : 31;
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}` as ISODate;
}
