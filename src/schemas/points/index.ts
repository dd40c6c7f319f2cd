/** What comes into the points calculators from outside: score tables of villages, and books of households. */
export { columnsOf, fixedColumns, guessColumns, isEnough, type ColumnMap } from './columns.ts';
export { dayIn, hundredths, monthIn, plain } from './parse.ts';
export { bookFormat, keptBook, readBook, readKeptBook, type BookProblem, type BookRead, type KeptBook } from './readBook.ts';
export { readLedgerCase, type LedgerCase } from './readLedgerCase.ts';
export { readVillage, type CellWords, type VillageProblem, type VillageRead } from './readVillage.ts';
