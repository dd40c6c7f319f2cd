import Papa from 'papaparse';
import { unguarded } from '../../csv/index.ts';
import { decode } from '../decode.ts';
import { Refused, type Encoding, type Limits } from '../problem.ts';
import { trimmed, type Sheet } from '../sheet.ts';

export type CsvOptions = Readonly<{ encoding: Encoding | null; limits: Limits; onProgress: (share: number) => void }>;

/**
 * A text with commas, semicolons or tabs between its cells, in any of the encodings that offices use.
 * @throws Refused with the row (and column) that cannot be read.
 */
export function readCsv(bytes: Uint8Array, { encoding, limits, onProgress }: CsvOptions): Sheet {
  const text = decode(bytes, encoding);
  const delimiter = delimiterOf(text);
  // Two rows past the limit are enough to know: the last line break makes one row of its own.
  const { data, errors: [error] } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, preview: limits.rows + 2 });
  if (error !== undefined) refuseQuote(error, data.length);
  onProgress(0.9);
  const rows = data.map((cells, at) => checked(cells, at + 1, limits));
  const kept = trimmed(rows);
  if (kept.length > limits.rows) throw new Refused({ kind: 'tooManyRows', most: limits.rows });
  return { name: null, rows: kept, written: rows.slice(0, kept.length).map((cells) => cells.length), formulas: [], merged: [], sheets: [] };
}

function refuseQuote(error: Papa.ParseError, rows: number): void {
  const row = Math.min((error.row ?? 0) + 1, rows);
  if (error.code === 'MissingQuotes') throw new Refused({ kind: 'quoteNotClosed', row });
  if (error.type === 'Quotes') throw new Refused({ kind: 'quoteInText', row });
}

function checked(cells: readonly string[], row: number, limits: Limits): readonly string[] {
  if (cells.length > limits.columns) throw new Refused({ kind: 'tooManyColumns', row, most: limits.columns });
  return cells.map((cell, column) => {
    if (cell.length > limits.cell) throw new Refused({ kind: 'cellTooLong', row, column: column + 1, most: limits.cell });
    return unguarded(cell);
  });
}

/** The sign that stands most often outside quotation marks in the first lines; a comma where there is none. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: start.split(sign).length - 1 }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
