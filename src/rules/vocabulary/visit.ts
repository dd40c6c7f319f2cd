import type { Citation, ClauseId } from './clause.ts';
import type { RuleChange } from './policy.ts';
import type { Reading } from './reading.ts';

/** What is looked at in a visit and scored from nothing to `most`. Scores are whole hundredths of a point: 84.5 is 8450. */
export type ScoredItem<Id extends string = string, Group extends string = string> = Readonly<{
  id: Id;
  group: Group;
  most: number;
  cite: Citation;
  /** Whether a household can be without it, such as one without students. */
  canBeAbsent: boolean;
}>;

/** Items that the text adds up on their own. */
export type ItemGroup<Id extends string = string> = Readonly<{ id: Id; most: number; cite: Citation }>;

/** Scores from `from` to `to` are worth so many points. Neighbouring bands share a border, which a reading gives to one of them. */
export type Band = Readonly<{ from: number; to: number; points: number; cite: Citation }>;

/** A score that two bands name, and which option of the reading gives it to the lower one. */
export type Border = Readonly<{ at: number; reading: Reading; lower: string; upper: string }>;

/** One of the parts that a body, or a procedure, must have. */
export type Part<Id extends string = string> = Readonly<{ id: Id; cite: Citation }>;

/** A list of parts that must all be there, such as the members of a working group. */
export type Checklist<Id extends string = string, P extends string = string> = Readonly<{ id: Id; clause: ClauseId; parts: readonly Part<P>[] }>;

/**
 * A way to visit households every month, to score what is seen, and to turn scores into points that buy goods. Plain data; readers
 * are in `src/rules/points`.
 */
export type VisitScheme = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  changes: readonly RuleChange[];
  groups: readonly ItemGroup[];
  items: readonly ScoredItem[];
  /** What all items add up to. */
  total: Readonly<{ most: number; cite: Citation }>;
  /** How an item is counted that a household cannot have: `open`, `full`, `zero`, `scale`. */
  absent: Readonly<{ reading: Reading; cite: Citation }>;
  /** From this score on a month is entered; `reading` says what the scores below the first band are worth. */
  threshold: Readonly<{ least: number; cite: Citation; reading: Reading }>;
  bands: readonly [Band, ...Band[]];
  borders: readonly Border[];
  /** The days of a month on which a visit is made; `outside` says what becomes of one on another day. */
  visit: Readonly<{ firstDay: number; lastDay: number; cite: Citation; outside: Reading }>;
  /** The steps a score goes through, in order; only the last one counts. */
  steps: readonly Part[];
  /** So many points in each of so many months in a row bring a bonus; `again` says how often. */
  bonus: Readonly<{ months: number; each: number; points: number; cite: Citation; again: Reading }>;
  /** So many months in a row as the last of the village are for people to decide about; `ties` says who is last. */
  last: Readonly<{ months: number; cite: Citation; derived: Citation; ties: Reading }>;
  /** What one point buys, in fen. */
  exchange: Readonly<{ fen: number; cite: Citation }>;
  /** Each household has one account, and nothing in it lapses. */
  account: Readonly<{ cite: Citation; carriesOver: Citation }>;
  /** Who is scored: households. */
  subject: Readonly<{ cite: Citation; reading: Reading }>;
  /** The most there can be in a year, which the plain edition works out. */
  yearly: Citation;
  checklists: readonly Checklist[];
  readings: readonly Reading[];
}>;
