/** Tables of many units to be scored or counted, from spreadsheets and the command line. */
export { readCommunes, type CommuneRow, type CommuneTable, type RowProblem } from './readCommunes.ts';
export { countedIn, counts, type Counted, type CountId, type DistrictRow } from './districts.ts';
export { readDistricts, type DistrictProblem, type DistrictTable } from './readDistricts.ts';
export { columnsFor, type Column } from './columns.ts';
export { inOrder, leftOutOf } from './readCommunes.ts';
export { faultsOfShape, plain as plainShape, type Beside, type ShapeProblem } from './shape.ts';
