import type { NaturalVillage } from '../../rules/vocabulary/index.ts';
import { faultsOfShape, inOrder, leftOutOf, plainShape, type Beside, type ShapeProblem } from '../communes/index.ts';
import { columns, columnsOf, isHeader, type Column } from './columns.ts';
import { readVillage, type VillageProblem } from './readVillage.ts';

/** What is wrong with a list; rows as a spreadsheet numbers them, columns by their heading. */
export type ListProblem =
  | ShapeProblem
  | Readonly<{ kind: 'noHeader' | 'noRows' }>
  | Readonly<{ kind: 'tooMany'; rows: number; most: number }>
  | (VillageProblem & Readonly<{ row: number; heading: string }>)
  /** The same natural village of the same administrative village twice. */
  | Readonly<{ kind: 'villageTwice'; row: number; name: string; before: number }>
  /** Two rows put one administrative village into different batches, or into lists of different years. */
  | Readonly<{ kind: 'differs'; row: number; heading: string; name: string; before: number }>;

/** The villages of a list and the columns that were left out; or everything that is wrong with it. */
export type VillageList =
  | Readonly<{ ok: true; villages: readonly NaturalVillage[]; leftOut: readonly string[] }>
  | Readonly<{ ok: false; problems: readonly ListProblem[] }>;

/**
 * Reads a list of natural villages, a row each; its first row names the columns. Without such a row the columns are taken in the order of
 * the template, so that a few lines can be typed. All or nothing: one fault refuses the list, and every fault is told with row and column.
 */
export function readVillages(cells: readonly (readonly string[])[], most: number, beside: Beside = plainShape): VillageList {
  const [first] = cells;
  if (first === undefined) return { ok: false, problems: [{ kind: 'noRows' }] };
  const hasHeader = isHeader(first);
  const header = hasHeader ? first : columns.slice(0, Math.max(...cells.map((row) => row.length)));
  const meant = hasHeader ? columnsOf(first) : header.map((_, at) => columns[at] ?? null);
  const problems: ListProblem[] = [];
  if (!meant.includes('admin') || !meant.includes('name')) problems.push({ kind: 'noHeader' });
  const rows = cells.map((row, at) => ({ row, number: at + 1 })).slice(hasHeader ? 1 : 0).filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  if (rows.length > most) return { ok: false, problems: [{ kind: 'tooMany', rows: rows.length, most }] };
  const headingOf = (column: Column): string => (hasHeader ? (header[meant.indexOf(column)] ?? column).trim() : column);
  const villages = rows.flatMap(({ row, number }): readonly Numbered[] => {
    const read = readVillage(Object.fromEntries(meant.flatMap((column, at) => (column === null ? [] : [[column, row[at] ?? '']]))));
    if (read.village !== null) return [{ village: read.village, number }];
    problems.push(...read.problems.map((problem) => ({ ...problem, row: number, heading: headingOf(problem.column) })));
    return [];
  });
  const all = inOrder([...problems, ...disagreements(villages, headingOf), ...(hasHeader ? faultsOfShape(cells, meant, beside) : [])]);
  if (all.length > 0) return { ok: false, problems: all };
  if (villages.length === 0) return { ok: false, problems: [{ kind: 'noRows' }] };
  return { ok: true, villages: villages.map(({ village }) => village), leftOut: hasHeader ? leftOutOf(header, meant) : [] };
}

type Numbered = Readonly<{ village: NaturalVillage; number: number }>;

/** What rows say against each other. */
function disagreements(villages: readonly Numbered[], headingOf: (column: Column) => string): readonly ListProblem[] {
  const seen = new Map<string, number>();
  const said = new Map<string, Readonly<{ value: number; number: number }>>();
  return villages.flatMap(({ village, number }): readonly ListProblem[] => {
    const key = `${village.admin}\n${village.name}`;
    const before = seen.get(key);
    seen.set(key, before ?? number);
    const twice: readonly ListProblem[] = before === undefined ? [] : [{ kind: 'villageTwice', row: number, name: village.name, before }];
    return [...twice, ...(['batch', 'year'] as const).flatMap((column): readonly ListProblem[] => {
      const value = village[column];
      if (value === null) return [];
      const earlier = said.get(`${column}\n${village.admin}`);
      if (earlier === undefined) said.set(`${column}\n${village.admin}`, { value, number });
      return earlier === undefined || earlier.value === value ? [] : [{ kind: 'differs', row: number, heading: headingOf(column), name: village.admin, before: earlier.number }];
    })];
  });
}
