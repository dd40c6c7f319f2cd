/** Tables of many units to be scored or counted, from spreadsheets and the command line. */
export { readCommunes, type CommuneRow, type CommuneTable, type RowProblem } from './readCommunes.ts';
export { countedIn, counts, readDistricts, type Counted, type CountId, type DistrictProblem, type DistrictRow, type DistrictTable } from './readDistricts.ts';
export { columnsFor, type Column } from './columns.ts';
