/** A calendar day, `YYYY-MM-DD`, with no time and no zone. Build one with {@link isDate} at the edge. */
export type ISODate = `${number}-${number}-${number}`;

/** A day of every year, `11-15`. */
export type MonthDay = `${number}-${number}`;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lastDay(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** Whether a text is a day that exists: `2016-02-29` is, `2015-02-29` and `2016-13-01` are not. */
export function isDate(text: string): text is ISODate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text as ISODate);
  return day >= 1 && day <= lastDay(year, month);
}

/** Year, month (1–12) and day of a date. */
export function parts(date: ISODate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The same day so many calendar years later; 29 February becomes 28 February in a common year. */
export function addYears(date: ISODate, years: number): ISODate {
  const year = Number(date.slice(0, 4)) + years;
  const day = date.slice(4) === '-02-29' && !isLeap(year) ? '-02-28' : date.slice(4);
  return `${String(year).padStart(4, '0')}${day}` as ISODate;
}

/** A day as the sortable number `20160815`, so that dates compare as integers. Read digit by digit: rules ask it often. */
export function dayNumber(date: ISODate): number {
  const digit = (at: number): number => date.charCodeAt(at) - 48;
  const year = ((digit(0) * 10 + digit(1)) * 10 + digit(2)) * 10 + digit(3);
  return year * 10_000 + (digit(5) * 10 + digit(6)) * 100 + digit(8) * 10 + digit(9);
}

/** Full calendar years from a day to another: a birthday counts from that day on; 0 while the day is still to come. */
export function fullYears(since: ISODate, on: ISODate): number {
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4));
  return Math.max(0, addYears(since, years) <= on ? years : years - 1);
}

/** The same day so many months later; the last of the month where there is none. */
export function addMonths(date: ISODate, months: number): ISODate {
  const [year, month, day] = parts(date);
  const all = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1];
  return dayOfYear(toYear, `${twoDigits(toMonth)}-${twoDigits(Math.min(day, lastDay(toYear, toMonth)))}` as MonthDay);
}

/** A day of a year: that of 2026 for `11-15` is `2026-11-15`. */
export function dayOfYear(year: number, day: MonthDay): ISODate {
  return `${String(year).padStart(4, '0')}-${day}` as ISODate;
}

/** How many days later the second day is; below zero where it is earlier. */
export function daysBetween(first: ISODate, second: ISODate): number {
  // eslint-disable-next-line no-restricted-globals -- it counts between the days given and reads no clock
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day so many days later, or earlier where the number is below zero. */
export function addDays(date: ISODate, days: number): ISODate {
  // eslint-disable-next-line no-restricted-globals -- it counts from the day given and reads no clock
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as ISODate;
}
