import type { TableKind, TableKnown, TableMap, TableRead, TableWords } from '../../schemas/ledger/index.ts';
import type { SpreadsheetProblem } from '../../schemas/spreadsheets/index.ts';
import type { Kept } from '../store/index.ts';

/** What the worker is handed: the file, what it brings, what is known of the ledger, and how columns and cells may be named. */
export type TableTask = Readonly<{
  bytes: ArrayBuffer;
  kind: TableKind;
  /** Null while columns are to be found by their headings. */
  map: TableMap | null;
  names: Readonly<Record<string, readonly string[]>>;
  cells: TableWords;
  known: TableKnown;
  /** The number of the last event that is known. */
  after: number;
}>;

/** A table that can be written: how many of its rows are new, changed or there already, and the rows to be kept after this number. */
export type TableReady = Readonly<{ ok: true; rows: number; added: number; changed: number; same: number; after: number; kept: readonly Kept[] }>;

/** What it found: why the file could not be read; or its headings, what was taken for what, and what would be written or is wrong. */
export type TableFound =
  | Readonly<{ ok: false; problem: SpreadsheetProblem }>
  | Readonly<{ ok: true; heading: readonly string[]; map: TableMap; read: TableReady | Extract<TableRead, { ok: false }> }>;
