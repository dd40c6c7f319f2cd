function isLeapYear(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

/** The same day of another year, `YYYY-MM-DD`; 29 February becomes 28 February where the year has none. */
export function sameDayIn(year: number, day: string): string {
  const missing = day.endsWith('-02-29') && !isLeapYear(year);
  return String(year).padStart(4, '0') + (missing ? '-02-28' : day.slice(4));
}

/** The day so many calendar years later. */
export function yearsAfter(day: string, years: number): string {
  return sameDayIn(Number(day.slice(0, 4)) + years, day);
}

/** Full calendar years from a day to a day that is not before it; the anniversary completes a year. */
export function fullYears(from: string, to: string): number {
  const year = Number(to.slice(0, 4));
  const completed = sameDayIn(year, from) <= to ? 0 : 1;
  return year - Number(from.slice(0, 4)) - completed;
}
