import type { CellPlace, CellRange } from './problem.ts';

/**
 * One sheet as plain text, whatever file it came from. `rows[0]` is row 1 and `rows[0][0]` column A, so blank rows are kept
 * and a message can name the place. Cells without text at the end of a row, and rows without text at the end, are left out.
 * Numbers are written as they are, `85.5`; days as `2026-03-20`; truth as `TRUE` and `FALSE`.
 */
export type Sheet = Readonly<{
  /** Nothing for a CSV, which has no name inside. */
  name: string | null;
  rows: readonly (readonly string[])[];
  /** How many cells each row was written with, empty ones included; null for an XLSX, which leaves empty cells out. */
  written: readonly number[] | null;
  /** Cells that hold a formula. Their text is what was stored when the file was last saved, and may be out of date. */
  formulas: readonly CellPlace[];
  /** Cells joined into one; a CSV has none. Whether their text holds for all of them only their writer knows. */
  merged: readonly CellRange[];
  /** Every sheet of the file that can be seen, in order; empty for a CSV. */
  sheets: readonly string[];
}>;

/** The letters of a column, counted from 1: A, B, … Z, AA. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A table without the cells and rows at its ends that hold no text. */
export function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
