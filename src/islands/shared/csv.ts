/**
 * A cell of a table for spreadsheets. One that would be read as a formula gets an apostrophe before it, since a
 * spreadsheet runs what begins with = + - @, a tab or a return.
 */
export function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A table for spreadsheets; the mark at its start tells them that it is UTF-8. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
