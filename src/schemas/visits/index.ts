/** What comes into the points calculators from outside: score tables of villages, and books of households. */
export { columnsOf, fixedColumns, guessColumns, isEnough, type ColumnMap } from './columns.ts';
export { hundredths, monthIn } from './parse.ts';
export { bookFormat, keptBook } from './kept.ts';
export { readBook, type BookRead } from './readBook.ts';
export type { BookProblem } from './said.ts';
export { readKeptBook, type KeptProblem, type KeptRead } from './readKept.ts';
export { readLedgerCase, type LedgerCase } from './readLedgerCase.ts';
export { readVillage, type CellWords, type VillageProblem, type VillageRead } from './readVillage.ts';
