/** Spreadsheets as offices have them: CSV and XLSX to one plain table and back. Runs in a page, a worker or a script alike. */
export { dayIn, headingOf, plain, wholeIn } from './cells.ts';
export { encode } from './encode.ts';
export { doubtfulCells, faultList, shortCell, type FaultList, type Faults } from './faults.ts';
export { limits, type CellPlace, type CellRange, type Encoding, type Limits, type SpreadsheetProblem } from './problem.ts';
export { readSpreadsheet, type ReadOptions, type SpreadsheetRead } from './readSpreadsheet.ts';
export { columnName, trimmed, type Sheet } from './sheet.ts';
export { writeCsv } from './csv/write.ts';
export { writeXlsx, type WrittenSheet } from './xlsx/write.ts';
