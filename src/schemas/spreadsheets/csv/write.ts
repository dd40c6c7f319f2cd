import { encode } from '../encode.ts';
import { guarded } from '../guard.ts';
import type { Encoding } from '../problem.ts';
import type { WrittenCell } from '../sheet.ts';

/** A table with commas, each text guarded against being run as a formula. */
export function writeCsv(rows: readonly (readonly WrittenCell[])[], encoding: Encoding = 'utf-8'): Uint8Array<ArrayBuffer> {
  return encode(rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''), encoding);
}

function cell(value: WrittenCell): string {
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
