import { columnName, type CellRange, type Sheet } from '../spreadsheets/index.ts';

/** What a sheet says beside its text. */
export type Beside = Readonly<Pick<Sheet, 'merged' | 'formulas'>>;

/** What is wrong with the form of a table, whatever its columns mean; rows and columns as a spreadsheet numbers and names them. */
export type ShapeProblem =
  | Readonly<{ kind: 'twice'; column: string }>
  | Readonly<{ kind: 'short'; row: number; cells: number; all: number }>
  /** A column that holds something and has no name. */
  | Readonly<{ kind: 'unnamed'; row: number; column: string }>
  /** Cells joined into one: whether what stands in the first holds for all of them is not for us to guess. */
  | Readonly<{ kind: 'merged'; row: number; column: string; range: string }>
  /** A formula whose result was never stored: the cell looks empty, and is not. */
  | Readonly<{ kind: 'formula'; row: number; column: string }>;

/** A table as text has neither joined cells nor formulas. */
export const plain: Beside = { merged: [], formulas: [] };

type Cells = readonly (readonly string[])[];

/**
 * Everything about the form of a table that would lose something if it were read all the same.
 * @param columns What each column of the header means; null for one that is left out, in which nothing can go wrong.
 */
export function faultsOfShape(cells: Cells, columns: readonly unknown[], { merged, formulas }: Beside): readonly ShapeProblem[] {
  const [header = [], ...rest] = cells;
  const isUsed = (column: number): boolean => columns[column - 1] !== null && column <= header.length;
  const nameOf = (column: number): string => (header[column - 1] ?? '').trim() || columnName(column);
  const twice = header.flatMap((cell, at): readonly ShapeProblem[] => {
    const column = JSON.stringify(columns[at] ?? null);
    return column !== 'null' && columns.findIndex((each) => JSON.stringify(each) === column) < at ? [{ kind: 'twice', column: cell.trim() }] : [];
  });
  const unnamed = header.flatMap((cell, at): readonly ShapeProblem[] => {
    const filled = cell.trim() === '' ? rest.findIndex((row) => (row[at] ?? '').trim() !== '') : -1;
    return filled < 0 ? [] : [{ kind: 'unnamed', row: filled + 2, column: columnName(at + 1) }];
  });
  // Spreadsheets leave empty cells at the end of a row away; more cells than columns have nowhere to go.
  const short = rest.flatMap((row, at): readonly ShapeProblem[] => (
    row.slice(header.length).some((cell) => cell.trim() !== '') ? [{ kind: 'short', row: at + 2, cells: row.length, all: header.length }] : []));
  return [
    ...twice, ...unnamed, ...short,
    ...merged.flatMap((range) => joined(range, cells.length, isUsed, nameOf)),
    ...formulas.filter(({ row, column }) => row <= cells.length && isUsed(column) && (cells[row - 1]?.[column - 1] ?? '').trim() === '')
      .map(({ row, column }): ShapeProblem => ({ kind: 'formula', row, column: nameOf(column) })),
  ];
}

/** Joined cells matter in the first row, which names the columns, and in every column that is read; below the table they are nothing. */
function joined({ from, to }: CellRange, rows: number, isUsed: (column: number) => boolean, nameOf: (column: number) => string): readonly ShapeProblem[] {
  if (from.row > rows) return [];
  for (let column = from.column; column <= to.column; column += 1) {
    if (from.row > 1 && !isUsed(column)) continue;
    const range = `${columnName(from.column)}${String(from.row)}:${columnName(to.column)}${String(to.row)}`;
    return [{ kind: 'merged', row: from.row, column: nameOf(column), range }];
  }
  return [];
}
