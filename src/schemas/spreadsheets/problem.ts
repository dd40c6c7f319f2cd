/** What a spreadsheet may be at most; whoever reads one may ask for less. */
export type Limits = Readonly<{
  /** Of the file as it is chosen. */
  bytes: number;
  /** Of all parts of an XLSX together once they are unpacked; a few kilobytes can be made to unpack to gigabytes. */
  unpackedBytes: number;
  parts: number;
  rows: number;
  columns: number;
  /** Characters of one cell. */
  cell: number;
}>;

/** Enough for 5,000 households in each of 12 months, and small enough for a phone. */
export const limits: Limits = {
  bytes: 20_000_000, unpackedBytes: 160_000_000, parts: 2_000, rows: 100_000, columns: 200, cell: 2_000,
};

/** How a text file may be written. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Where a cell stands, both counted from 1 as offices count rows. */
export type CellPlace = Readonly<{ row: number; column: number }>;

/** Cells joined into one, from the first to the last, both included; only the first of them can hold text. */
export type CellRange = Readonly<{ from: CellPlace; to: CellPlace }>;

/** Why a spreadsheet was refused, as a fact; the sentences are in `src/words/spreadsheets`. */
export type SpreadsheetProblem =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'fileTooLarge'; size: number; most: number }>
  /** An old .xls, or an .xlsx with a password: both are the same kind of container. */
  | Readonly<{ kind: 'oldOrLocked' }>
  /** Neither text nor an XLSX: a picture, a PDF, a document. */
  | Readonly<{ kind: 'notASpreadsheet' }>
  | Readonly<{ kind: 'wrongEncoding'; row: number | null }>
  | Readonly<{ kind: 'quoteNotClosed'; row: number }>
  /** Text stands after a closing quotation mark. */
  | Readonly<{ kind: 'quoteInText'; row: number }>
  | Readonly<{ kind: 'damaged'; part: string }>
  | Readonly<{ kind: 'unpacksTooLarge'; most: number }>
  | Readonly<{ kind: 'noSuchSheet'; sheet: string }>
  | Readonly<{ kind: 'tooManyRows'; most: number }>
  | Readonly<{ kind: 'tooManyColumns'; row: number; most: number }>
  | Readonly<CellPlace & { kind: 'cellTooLong'; most: number }>;

/** Stops a reading; thrown inside this room only and handed out as a value. */
export class Refused extends Error {
  readonly problem: SpreadsheetProblem;

  constructor(problem: SpreadsheetProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
