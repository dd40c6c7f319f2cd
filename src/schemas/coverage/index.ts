/** Towns that are held against a plan of coverage: lists of villages, cases of scripts, and cases that were kept. */
export { columns, columnsOf, type Column } from './columns.ts';
export { cellsOf, readVillage, type VillageProblem, type VillageRead } from './readVillage.ts';
export { readVillages, type ListProblem, type VillageList } from './readVillages.ts';
export { readCoverage, type CoverageRead } from './readCase.ts';
export { readStored, storedCoverage, type StoredProblem } from './stored.ts';
export type { Allowed } from './values.ts';
