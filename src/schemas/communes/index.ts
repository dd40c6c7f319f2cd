/** Tables of many units to be scored, from spreadsheets and the command line. */
export { readCommunes, type CommuneRow, type CommuneTable, type RowProblem } from './readCommunes.ts';
export { columnsFor, type Column } from './columns.ts';
