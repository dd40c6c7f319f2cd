import type { Citation } from './clause.ts';
import type { RuleChange } from './policy.ts';
import type { Reading } from './reading.ts';
import type { Checklist, Part } from './visit.ts';

/** Seats for the households with the most points of a quarter or a year; `ties` says what becomes of those who share the last seat. */
export type Seats<Id extends string = string> = Readonly<{
  id: Id;
  seats: number;
  per: 'quarter' | 'year';
  cite: Citation;
  ties: Reading;
}>;

/**
 * A way to write down what families do, to confirm it every quarter, to rank families, and to begin again every year. The village brings
 * its own items and points; none stand here. Plain data; readers are in `src/rules/points`.
 */
export type LedgerScheme = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  changes: readonly RuleChange[];
  /** Families are counted, with what their members do; `household` says what one is, `table` whose items count. */
  subject: Readonly<{ cite: Citation; household: Reading; table: Reading }>;
  /** Who may report; `duplicates` says what becomes of one act that was reported twice. */
  channels: readonly Part[];
  duplicates: Reading;
  quarterly: Citation;
  /** So many days in public at least; `counting` says how days are counted. */
  publicity: Readonly<{ days: number; cite: Citation; counting: Reading }>;
  /** `disputed` says whether points count while an objection is open. */
  objections: Readonly<{ cite: Citation; disputed: Reading }>;
  stars: Seats;
  advanced: Seats;
  /** By which points stars are ranked; whether a rank is a choice; what becomes of seats without points. */
  ranking: Readonly<{ starsBy: Reading; chosenBy: Reading; empty: Reading; derived: Citation }>;
  /** When a year ends, and whether what was exchanged counts less in the ranking. */
  year: Readonly<{ cite: Citation; end: Reading; exchanged: Reading }>;
  /** What points buy is the village's to say. */
  exchange: Readonly<{ cite: Citation; rate: Reading }>;
  /** Who may be recommended: those in front, however far that reaches. */
  front: Readonly<{ cite: Citation; reading: Reading }>;
  /** Villages that take part, and the seats of all of them together, which the plain edition works out. */
  villages: Readonly<{ all: number; cite: Citation; derived: Citation }>;
  officers: Readonly<{ least: number; most: number; cite: Citation }>;
  checklists: readonly Checklist[];
  readings: readonly Reading[];
}>;
