import type { ISODate } from './date.ts';

/** A quarter of a year, `2026-Q1`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/**
 * Something that was written into a ledger. Nothing is ever changed or removed: a correction, a decision and an undo are written down as
 * well, each with its reason.
 */
export type LedgerFact =
  /** A household that is new, or whose name or group is another one now. */
  | Readonly<{ kind: 'household'; household: string; name: string; group: string }>
  /** An item of the village, with the points it is worth; null where whoever enters it says how many. */
  | Readonly<{ kind: 'item'; item: string; name: string; points: number | null; inUse: boolean }>
  /** Something a family did: whole points, below zero where the village takes some off. */
  | Readonly<{ kind: 'entry'; household: string; member: string; item: string; points: number; on: ISODate; quarter: Quarter; channel: string; note: string }>
  /** Other points for an entry; null strikes it out. */
  | Readonly<{ kind: 'correction'; entry: string; points: number | null; reason: string }>
  | Readonly<{ kind: 'objection'; entry: string; on: ISODate; reason: string }>
  /** What an objection led to: the points the entry has from now on, null where it is struck out. */
  | Readonly<{ kind: 'decision'; objection: string; points: number | null; on: ISODate; reason: string }>
  /** An entry that looks like another one and is none. */
  | Readonly<{ kind: 'separate'; entry: string; reason: string }>
  | Readonly<{ kind: 'posted' | 'removed' | 'confirmed'; quarter: Quarter; on: ISODate }>
  | Readonly<{ kind: 'exchange'; household: string; points: number; on: ISODate; goods: string }>
  /** The sums of a year are what they are from now on. */
  | Readonly<{ kind: 'frozen' | 'reset'; year: number; on: ISODate }>
  | Readonly<{ kind: 'chosen'; year: number; households: readonly string[]; on: ISODate; note: string }>
  /** What the village gives for a point from a day on, in fen; null where it names no rate any more. No plan says so, and no other village's may be borrowed. */
  | Readonly<{ kind: 'rate'; fen: number | null; on: ISODate; note: string }>
  /** How many places the village takes for being in front; null where it names none any more. */
  | Readonly<{ kind: 'front'; places: number | null; on: ISODate; note: string }>
  /** Whom the village puts first among families that tie in a quarter or a year, and why. */
  | Readonly<{ kind: 'order'; period: Quarter | `${number}`; households: readonly string[]; on: ISODate; reason: string }>
  | Readonly<{ kind: 'undo'; event: string; reason: string }>;

/**
 * A fact with its place in the ledger. `n` counts on from the largest number there is, so that the order never hangs on a clock; `id` is
 * its own on every device. `at` is what the clock said, for people to read.
 */
export type LedgerEvent = LedgerFact & Readonly<{ n: number; id: string; at: string }>;
