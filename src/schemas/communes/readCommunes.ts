import type { Answer, Facts } from '../../rules/vocabulary/index.ts';
import { readPoints } from '../points/index.ts';
import { columnsFor, folded, saysUnknown, yesOrNo, type Column } from './columns.ts';
import { faultsOfShape, plain, type Beside, type ShapeProblem } from './shape.ts';

/** One unit of a table. */
export type CommuneRow = Readonly<{ name: string; row: number; facts: Facts }>;

/** How many criteria there are, and the most points there can be, in hundredths. */
export type PointsAsked = Readonly<{ criteria: number; most: number }>;

/** What is wrong with a table; rows and columns as a spreadsheet numbers and names them. */
export type RowProblem =
  | ShapeProblem
  | Readonly<{ kind: 'noHeader' | 'noRows' }>
  | Readonly<{ kind: 'cell'; row: number; column: string; given: string; allowed: 'points' | 'yesNo' | 'kind' | 'group' }>;

/** The units of a table and the columns that were left out; or everything that is wrong with it. */
export type CommuneTable =
  | Readonly<{ ok: true; rows: readonly CommuneRow[]; leftOut: readonly string[] }>
  | Readonly<{ ok: false; problems: readonly RowProblem[] }>;

const kinds: Readonly<Record<string, string>> = { xa: 'commune', commune: 'commune', phuong: 'ward', ward: 'ward', 'thi tran': 'town', town: 'town' };
const groups: Readonly<Record<string, string>> = { 1: 'cityWard', 2: 'mountainOrDifficult', 3: 'other', cityward: 'cityWard', mountainordifficult: 'mountainOrDifficult', other: 'other' };

/**
 * Reads a table of units: its first row names the columns, in Vietnamese, in English or by the ids of questions; an empty cell is not
 * known. All or nothing: one fault refuses the table, and every fault is told with its row and column.
 */
export function readCommunes(cells: readonly (readonly string[])[], { criteria, most }: PointsAsked, beside: Beside = plain): CommuneTable {
  const [header, ...rest] = cells;
  if (header === undefined) return { ok: false, problems: [{ kind: 'noRows' }] };
  const columns = columnsFor(header, criteria);
  const problems: RowProblem[] = [];
  if (!columns.some((each) => each?.kind === 'points')) problems.push({ kind: 'noHeader' });
  const rows = rest.flatMap((given, at): readonly CommuneRow[] => (
    given.every((cell) => cell.trim() === '') ? [] : [rowOf(given, at + 2, header, columns, { criteria, most }, problems)]));
  const all = inOrder([...problems, ...faultsOfShape(cells, columns, beside)]);
  if (all.length > 0) return { ok: false, problems: all };
  if (rows.length === 0) return { ok: false, problems: [{ kind: 'noRows' }] };
  return { ok: true, rows, leftOut: leftOutOf(header, columns) };
}

/** Faults from the top of the table down. */
export function inOrder<Problem extends object>(problems: readonly Problem[]): readonly Problem[] {
  const row = (problem: Problem): number => ('row' in problem ? Number(problem.row) : 1);
  return [...problems].sort((one, other) => row(one) - row(other));
}

/** The named columns that mean nothing here. */
export function leftOutOf(header: readonly string[], columns: readonly unknown[]): readonly string[] {
  return header.filter((cell, at) => columns[at] === null && cell.trim() !== '');
}

function rowOf(
  given: readonly string[], row: number, header: readonly string[], columns: readonly (Column | null)[], { criteria, most }: PointsAsked, problems: RowProblem[],
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
    if (saysUnknown(cell)) return;
    const read = valueIn(column, cell, most);
    if (read === null) problems.push({ kind: 'cell', row, column: (header[at] ?? '').trim(), given: cell, allowed: allowedIn(column) });
    else if (column.kind === 'points' && column.criterion !== null) points[column.criterion - 1] = read;
    else answers[column.question] = read;
  });
  const hasCriteria = points.some((each) => each !== null);
  const lists = hasCriteria ? { criteria: points.map((each) => (each === null ? {} : { 'criterion.commune': each })) } : {};
  return { name, row, facts: { answers, lists } };
}

function valueIn(column: Exclude<Column, { kind: 'name' }>, cell: string, most: number): Answer | null {
  switch (column.kind) {
    case 'points': {
      const read = readPoints(cell);
      return 'value' in read && read.value <= most ? read.value : null;
    }
    case 'yesNo':
    case 'difficult':
      return yesOrNo(cell);
    case 'kind':
      return kinds[folded(cell)] ?? null;
    case 'group':
      return groups[folded(cell)] ?? null;
  }
}

function allowedIn({ kind }: Exclude<Column, { kind: 'name' }>): 'points' | 'yesNo' | 'kind' | 'group' {
  return kind === 'difficult' ? 'yesNo' : kind;
}
