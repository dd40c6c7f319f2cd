import { readCsv } from './csv/read.ts';
import { limits as usual, Refused, type Encoding, type Limits, type SpreadsheetProblem } from './problem.ts';
import type { Sheet } from './sheet.ts';
import { readXlsx } from './xlsx/read.ts';

/** How to read a spreadsheet. Everything may be left out. */
export type ReadOptions = Readonly<{
  /** Which sheet of an XLSX; the first that can be seen otherwise. */
  sheet?: string | null;
  /** How a text file is written; found out otherwise. */
  encoding?: Encoding | null;
  limits?: Limits;
  /** Told now and then which share of the work is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}>;

/** A sheet, or the one reason why the whole file is refused. */
export type SpreadsheetRead = Readonly<{ ok: true; sheet: Sheet } | { ok: false; problem: SpreadsheetProblem }>;

/**
 * Reads a CSV or an XLSX. What it is shows in its bytes and never in its name. Nothing is ever read halfway.
 * @param bytes The whole file.
 */
export function readSpreadsheet(bytes: Uint8Array, options: ReadOptions = {}): SpreadsheetRead {
  const { sheet = null, encoding = null, limits = usual, onProgress = () => undefined } = options;
  try {
    if (bytes.length === 0) throw new Refused({ kind: 'empty' });
    if (bytes.length > limits.bytes) throw new Refused({ kind: 'fileTooLarge', size: bytes.length, most: limits.bytes });
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refused({ kind: 'oldOrLocked' });
    if (isOther(bytes)) throw new Refused({ kind: 'notASpreadsheet' });
    const isZip = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
    const read = isZip ? readXlsx(bytes, { sheet, limits, onProgress }) : readCsv(bytes, { encoding, limits, onProgress });
    if (read.rows.length === 0) throw new Refused({ kind: 'empty' });
    return { ok: true, sheet: read };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

function isOther(bytes: Uint8Array): boolean {
  const pdf = [0x25, 0x50, 0x44, 0x46];
  const png = [0x89, 0x50, 0x4e, 0x47];
  const emptyZip = [0x50, 0x4b, 0x05, 0x06];
  return [pdf, png, emptyZip].some((mark) => startsWith(bytes, mark));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
