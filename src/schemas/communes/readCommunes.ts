import type { Answer, Facts } from '../../rules/vocabulary/index.ts';
import { readPoints } from '../points/index.ts';
import { columnsFor, folded, type Column } from './columns.ts';

/** One unit of a table. */
export type CommuneRow = Readonly<{ name: string; row: number; facts: Facts }>;

/** What is wrong with a table; rows and columns as a spreadsheet numbers and names them. */
export type RowProblem =
  | Readonly<{ kind: 'noHeader' | 'noRows' }>
  | Readonly<{ kind: 'twice'; column: string }>
  | Readonly<{ kind: 'short'; row: number; cells: number; all: number }>
  | Readonly<{ kind: 'cell'; row: number; column: string; given: string; allowed: 'points' | 'yesNo' | 'kind' | 'group' }>;

/** The units of a table and the columns that were left out; or everything that is wrong with it. */
export type CommuneTable =
  | Readonly<{ ok: true; rows: readonly CommuneRow[]; leftOut: readonly string[] }>
  | Readonly<{ ok: false; problems: readonly RowProblem[] }>;

const kinds: Readonly<Record<string, string>> = { xa: 'commune', commune: 'commune', phuong: 'ward', ward: 'ward', 'thi tran': 'town', town: 'town' };
const groups: Readonly<Record<string, string>> = { 1: 'cityWard', 2: 'mountainOrDifficult', 3: 'other', cityward: 'cityWard', mountainordifficult: 'mountainOrDifficult', other: 'other' };
const yesNo: Readonly<Record<string, string>> = { co: 'yes', x: 'yes', yes: 'yes', true: 'yes', '1': 'yes', dung: 'yes', khong: 'no', no: 'no', false: 'no', '0': 'no', sai: 'no' };
const unknown = new Set(['', '?', 'unknown', 'chua ro', 'khong ro']);

/**
 * Reads a table of units: its first row names the columns, in Vietnamese, in English or by the ids of questions; an empty cell is not
 * known. All or nothing: one fault refuses the table, and every fault is told with its row and column.
 */
export function readCommunes(cells: readonly (readonly string[])[], criteria: number): CommuneTable {
  const [header, ...rest] = cells;
  if (header === undefined) return { ok: false, problems: [{ kind: 'noRows' }] };
  const columns = columnsFor(header, criteria);
  const problems: RowProblem[] = header.flatMap((cell, at): readonly RowProblem[] => {
    const column = columns[at] ?? null;
    return column !== null && columns.findIndex((each) => same(each, column)) < at ? [{ kind: 'twice', column: cell.trim() }] : [];
  });
  if (!columns.some((each) => each?.kind === 'points')) problems.push({ kind: 'noHeader' });
  const rows = rest.flatMap((given, at): readonly CommuneRow[] => {
    const row = at + 2;
    if (given.every((cell) => cell.trim() === '')) return [];
    // Spreadsheets leave empty cells at the end of a row away; more cells than columns have nowhere to go.
    if (given.slice(header.length).some((cell) => cell.trim() !== '')) {
      problems.push({ kind: 'short', row, cells: given.length, all: header.length });
      return [];
    }
    return [rowOf(given, row, header, columns, criteria, problems)];
  });
  if (rows.length === 0 && problems.length === 0) problems.push({ kind: 'noRows' });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, rows, leftOut: header.filter((cell, at) => columns[at] === null && cell.trim() !== '') };
}

function rowOf(
  given: readonly string[], row: number, header: readonly string[], columns: readonly (Column | null)[], criteria: number, problems: RowProblem[],
): CommuneRow {
  const answers: Record<string, Answer> = {};
  const points: (Answer | null)[] = Array.from({ length: criteria }, () => null);
  let name = '';
  columns.forEach((column, at) => {
    const cell = (given[at] ?? '').trim();
    if (column === null) return;
    if (column.kind === 'name') {
      name = cell;
      return;
    }
    if (unknown.has(folded(cell))) return;
    const read = valueIn(column, cell);
    if (read === null) problems.push({ kind: 'cell', row, column: (header[at] ?? '').trim(), given: cell, allowed: allowedIn(column) });
    else if (column.kind === 'points' && column.criterion !== null) points[column.criterion - 1] = read;
    else answers[column.question] = read;
  });
  const hasCriteria = points.some((each) => each !== null);
  const lists = hasCriteria ? { criteria: points.map((each) => (each === null ? {} : { 'criterion.commune': each })) } : {};
  return { name, row, facts: { answers, lists } };
}

const allPoints = 100_000;

function valueIn(column: Exclude<Column, { kind: 'name' }>, cell: string): Answer | null {
  switch (column.kind) {
    case 'points': {
      const read = readPoints(cell);
      return 'value' in read && read.value <= allPoints ? read.value : null;
    }
    case 'yesNo':
    case 'difficult':
      return yesNo[folded(cell)] ?? null;
    case 'kind':
      return kinds[folded(cell)] ?? null;
    case 'group':
      return groups[folded(cell)] ?? null;
  }
}

function allowedIn({ kind }: Exclude<Column, { kind: 'name' }>): 'points' | 'yesNo' | 'kind' | 'group' {
  return kind === 'difficult' ? 'yesNo' : kind;
}

function same(one: Column | null, other: Column): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}
