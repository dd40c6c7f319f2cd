import type { ISODate } from '../../src/rules/vocabulary/index.ts';
import { chance, oneOf, type Random, wholeNumber } from './random.ts';

const leapEdges: readonly ISODate[] = [
  '2019-02-27', '2019-02-28', '2019-03-01', '2020-02-28', '2020-02-29', '2020-03-01', '2023-02-28', '2023-03-01',
];

/** Ages at which some benefit begins or ends: the birthday turns them. */
const turningAges = [0, 7, 16, 18, 19, 55, 60];

/** The day so many years and days away, by the calendar of the platform. */
function moved(day: ISODate, years: number, days: number): ISODate {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  // 29 February of a common year rolls over to 1 March; step back to the end of February.
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as ISODate;
}

/** The same day so many years away, the day before it or the day after. */
function around(random: Random, day: ISODate, years: number): ISODate {
  return moved(day, years, wholeNumber(random, -1, 1));
}

/** 29 February of any leap year within a long life, up to the facts' day. */
function leapDay(random: Random, on: ISODate): ISODate {
  const last = Math.floor((Number(on.slice(0, 4)) - 1) / 4);
  return `${4 * wholeNumber(random, last - 24, last)}-02-29` as ISODate;
}

/** A day for the facts, from the day the document was signed to the end of 2026, often beside a 29 February. */
export function randomFactsDay(random: Random): ISODate {
  return chance(random, 0.3) ? oneOf(random, leapEdges) : moved('2016-08-15', 0, wholeNumber(random, 0, 3790));
}

/** A first day of work: often three years before the facts' day or on it, give or take a day; else 5 years around. */
export function randomWorkStart(random: Random, on: ISODate): ISODate {
  return randomStart(random, on, 3);
}

/** A first day of what runs for so many years: often just that long before the facts' day, or on it; else 5 years around. */
export function randomStart(random: Random, on: ISODate, years: number): ISODate {
  if (chance(random, 0.4)) return around(random, on, -years);
  if (chance(random, 0.2)) return around(random, on, 0);
  return moved(on, 0, wholeNumber(random, -1825, 365));
}

/** A birth date: often a birthday that changes something, or 29 February; seldom after the facts' day; else any. */
export function randomBirthDate(random: Random, on: ISODate): ISODate {
  if (chance(random, 0.5)) return around(random, on, -oneOf(random, turningAges));
  if (chance(random, 0.3)) return leapDay(random, on);
  if (chance(random, 0.05)) return moved(on, 0, wholeNumber(random, 1, 400));
  return moved(on, 0, -wholeNumber(random, 0, 100 * 365));
}

/** The last day of a certificate: beside the facts' day, seldom long past, mostly within ten years to come. */
export function randomLastDay(random: Random, on: ISODate): ISODate {
  if (chance(random, 0.3)) return around(random, on, 0);
  return moved(on, 0, chance(random, 0.1) ? -wholeNumber(random, 1, 2000) : wholeNumber(random, 1, 3650));
}

/** A first day at an institution: five years before the facts' day, the turn of 2014, or any day from 2012 on. */
export function randomServiceStart(random: Random, on: ISODate): ISODate {
  if (chance(random, 0.4)) return around(random, on, -5);
  if (chance(random, 0.4)) return around(random, '2014-01-01', 0);
  return moved('2012-01-01', 0, wholeNumber(random, 0, 3650));
}
