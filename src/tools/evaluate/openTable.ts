import { readFileSync, statSync } from 'node:fs';
import { columnName, doubtfulCells, limits as ofPages, readSpreadsheet, shortCell, type Limits, type Sheet } from '../../schemas/spreadsheets/index.ts';
import { spreadsheetProblemText } from '../../words/problems/index.ts';
import { spreadsheetWords } from '../../words/spreadsheets/index.ts';
import { systemSentence } from '../systemSentence.ts';
import { refuseTable, Refused } from './refused.ts';

/** A script may hand over more than a phone could open. */
const limits: Limits = { ...ofPages, bytes: 200_000_000, unpackedBytes: 400_000_000, rows: 1_000_000, columns: 1_000 };

/**
 * The table of a CSV or XLSX, whatever its encoding; its first row names the columns.
 * @throws Refused where it cannot be opened, or where a row of it has lost or won cells, so that what stands in them may mean something else,
 * or holds something in a column without a name.
 */
export function openTable(file: string): Sheet {
  const read = readSpreadsheet(contents(file), { limits });
  if (!read.ok) throw new Refused(`${file} was refused; nothing was written. ${spreadsheetProblemText(read.problem, spreadsheetWords('en'), 'en')}`);
  const faults = faultsOfRows(read.sheet);
  if (faults.length > 0) refuseTable(file, faults);
  return read.sheet;
}

/**
 * Refuses a table with a column that is not read: misspelt, it would change what comes out without a word.
 * @param isRead Whether the column at this place, counted from 0, is read.
 * @param names What columns can be called.
 */
export function refuseOtherColumns(file: string, [header = []]: readonly (readonly string[])[], isRead: (at: number) => boolean, names: readonly string[]): void {
  const others = header.flatMap((name, at) => (name.trim() === '' || isRead(at) ? [] : [
    header.findIndex((each) => each.trim() === name.trim()) < at
      ? `row 1, column ${columnName(at + 1)}: "${name.trim()}" stands twice. Write each column once.`
      : `row 1, column ${columnName(at + 1)}: there is no column called "${name.trim()}". There are: ${names.join(', ')}.`]));
  if (others.length > 0) refuseTable(file, others);
}

/** Formulas and joined cells, of which nobody can say what they hold; for tables whose reader does not look for them itself. */
export function refuseDoubtful(file: string, sheet: Sheet): void {
  const doubtful = doubtfulCells(sheet, new Set((sheet.rows[0] ?? []).keys())).map(({ kind, row, column }) => `row ${String(row)}, column ${columnName(column)}: ${
    kind === 'formula' ? 'a formula, whose result may be out of date. Make it a value.' : 'cells are joined here. Split them and write the value into each.'}`);
  if (doubtful.length > 0) refuseTable(file, doubtful);
}

function faultsOfRows({ rows, written }: Sheet): readonly string[] {
  const [header = []] = rows;
  const all = written?.[0];
  return rows.flatMap((cells, at) => {
    const count = written?.[at];
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (count !== all) return [`row ${String(at + 1)}: ${String(count)} cells. Allowed: ${String(all)} cells, as in row 1.`];
    const unnamed = cells.findIndex((cell, column) => cell.trim() !== '' && (header[column] ?? '').trim() === '');
    return unnamed < 0 ? [] : [`row ${String(at + 1)}, column ${columnName(unnamed + 1)}: "${shortCell(cells[unnamed] ?? '')}" stands in a column that row 1 does not name.`];
  });
}

function contents(file: string): Uint8Array {
  try {
    if (statSync(file).size > limits.bytes) throw new Refused(`${file} is larger than ${String(limits.bytes)} bytes. Split it.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file} cannot be read: ${systemSentence(error)} Nothing was written.`);
  }
}
