/** Tables as CSV, with nothing in them that a spreadsheet would run. Small, since every page that saves a table carries it. */
export { guarded, unguarded } from './guard.ts';
export { csvTable, csvText, type WrittenCell } from './table.ts';
