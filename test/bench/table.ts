/** One line of the benchmark: what, how much, and what it is to be compared with. */
export type Figure = Readonly<{ what: string; figure: string; budget: string; ratio: string }>;

/** Prints figures as a table a person can read. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = [{ what: title, figure: 'figure', budget: 'budget', ratio: 'against hand-written' }, ...figures];
  const width = (key: keyof Figure): number => Math.max(...rows.map((row) => row[key].length));
  for (const row of rows) {
    console.log(`${row.what.padEnd(width('what'))}  ${row.figure.padStart(width('figure'))}  ${row.budget.padStart(width('budget'))}  ${row.ratio}`);
  }
  console.log('');
}

/** 1234567 as 1,234,567. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
