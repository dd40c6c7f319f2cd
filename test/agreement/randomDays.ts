import type { ISODate } from '../../src/rules/vocabulary/index.ts';
import { chance, oneOf, type Random, wholeNumber } from './random.ts';

const leapEdges: readonly ISODate[] = [
  '2019-02-27', '2019-02-28', '2019-03-01', '2020-02-28', '2020-02-29', '2020-03-01', '2023-02-28', '2023-03-01',
];

/** The day so many years, months and days away, by the calendar of the platform. */
function moved(day: ISODate, years: number, days: number): ISODate {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  // 29 February of a common year rolls over to 1 March; step back to the end of February.
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as ISODate;
}

/** A day for the facts, from the day the document was signed to the end of 2026, often beside a 29 February. */
export function randomFactsDay(random: Random): ISODate {
  return chance(random, 0.3) ? oneOf(random, leapEdges) : moved('2016-08-15', 0, wholeNumber(random, 0, 3790));
}

/** A first day of work: often three years before the facts' day or on it, give or take a day; else 5 years around. */
export function randomWorkStart(random: Random, on: ISODate): ISODate {
  if (chance(random, 0.4)) return moved(on, -3, wholeNumber(random, -1, 1));
  if (chance(random, 0.2)) return moved(on, 0, wholeNumber(random, -1, 1));
  return moved(on, 0, wholeNumber(random, -1825, 365));
}

/** A birth date that makes exactly so many full years: on a birthday, on the last day before the next, or between. */
export function randomBirthDate(random: Random, on: ISODate, age: number): ISODate {
  const days = oneOf(random, [0, 363, wholeNumber(random, 0, 363)]);
  return moved(moved(on, -age, 0), 0, -days);
}

/** The last day of a certificate that was said to be valid or not: never over while it is said to be valid. */
export function randomCertificateEnd(random: Random, on: ISODate, valid: unknown): ISODate {
  const least = valid === 'yes' ? 0 : -2;
  return moved(on, 0, chance(random, 0.5) ? wholeNumber(random, least, 1) : wholeNumber(random, least * 400, 3650));
}

/** A first day at an institution: often beside 1 January 2014, or five years before the facts' day. */
export function randomStaffStart(random: Random, on: ISODate): ISODate {
  if (chance(random, 0.4)) return moved('2014-01-01', 0, wholeNumber(random, -1, 1));
  if (chance(random, 0.5)) return moved(on, -5, wholeNumber(random, -1, 1));
  return moved(on, 0, wholeNumber(random, -5000, 365));
}
