import { guarded } from './guard.ts';

/** A cell to be written: numbers are written as they are, texts are guarded. */
export type WrittenCell = string | number;

/** Rows with commas between their cells, each text guarded against being run as a formula. */
export function csvText(rows: readonly (readonly WrittenCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same to be saved in UTF-8: the mark at its start tells spreadsheets so. */
export function csvTable(rows: readonly (readonly WrittenCell[])[]): string {
  return `\uFEFF${csvText(rows)}`;
}

function cell(value: WrittenCell): string {
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
