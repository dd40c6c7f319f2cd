import type { ChosenReadings, ISODate, Ledger, LedgerEvent, Quarter } from '../../rules/points/index.ts';
import type { LedgerGiven } from './given.ts';
import type { Kept } from '../store/index.ts';
import type { Make } from './keeper.ts';

/** The parts of the ledger, in the order of their buttons. */
export const parts = ['entries', 'families', 'quarter', 'year', 'items', 'keeping'] as const;

/** A part of the ledger. */
export type PartName = (typeof parts)[number];

/** What is to be printed. */
export type SheetAsked = Readonly<{ kind: 'publicity'; quarter: Quarter } | { kind: 'exchanges'; year: number } | { kind: 'booklet'; family: string; year: number }>;

/** What every part is given: the ledger as it stands, and how to write into it. */
export type PartProps = LedgerGiven & Readonly<{
  ledger: Ledger;
  events: readonly LedgerEvent[];
  chosen: ChosenReadings;
  today: ISODate;
  /** Whether it is an example, of which nothing is kept. */
  isExample: boolean;
  /** Whether names are masked, on the screen and in what is saved or printed. */
  isMasked: boolean;
  /** A family's name, masked where that is asked for. */
  nameOf: (family: string) => string;
  choose: (chosen: ChosenReadings) => void;
  /** Writes, says what became of it at the foot of the page, and gives whether it was written. */
  write: (make: Make) => Promise<boolean>;
  /** The same for rows that were made away from the page, from the ledger up to the number `after`. */
  bring: (kept: readonly Kept[], after: number) => Promise<boolean>;
  print: (sheet: SheetAsked) => void;
}>;
