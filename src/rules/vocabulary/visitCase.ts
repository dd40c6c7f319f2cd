import type { ISODate } from './date.ts';

/** A calendar month, `2026-03`. */
export type Month = `${number}-${number}`;

/** What one item was given, in hundredths of a point; or not known; or the household cannot have it, such as pupils. */
export type ItemScore = number | 'unknown' | 'absent';

/** What a visit came to: item by item (an item left out is unknown), or only the sum. */
export type Visit = Readonly<{ kind: 'items'; items: Readonly<Record<string, ItemScore>> } | { kind: 'total'; total: number | 'unknown' }>;

/** One month of a household. */
export type MonthRecord = Readonly<{
  month: Month;
  visit: Visit;
  /** The day of the visit. */
  visitedOn: ISODate | 'unknown';
  /** How far the score has come, by the id of a step of the scheme; only the last one counts. */
  step: string;
  /** Whether an objection is not decided yet. */
  objection: 'yes' | 'no' | 'unknown';
}>;

/** Points exchanged in a month. */
export type Exchange = Readonly<{ month: Month; points: number }>;

/** A household's book: the points it began with, its months in any order, and what it exchanged. */
export type HouseholdBook = Readonly<{ opening: number; months: readonly MonthRecord[]; exchanges: readonly Exchange[] }>;

/** Options chosen by the reader, by reading id; what is not named follows the recommended one. */
export type ChosenReadings = Readonly<Record<string, string>>;
