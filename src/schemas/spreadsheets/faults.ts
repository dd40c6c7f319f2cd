import type { CellPlace } from './problem.ts';
import type { Sheet } from './sheet.ts';

/** More faults than these nobody reads; the rest are only counted. */
const mostTold = 200;

/** Everything that is wrong with a table: the first hundreds of it, and how much there is in all. */
export type Faults<Problem> = Readonly<{ ok: false; problems: readonly Problem[]; count: number }>;

/** Collects what is wrong with a table while it is read. */
export type FaultList<Problem> = Readonly<{ tell: (problem: Problem) => void; count: () => number; refused: () => Faults<Problem> }>;

/** An empty list of faults. */
export function faultList<Problem>(): FaultList<Problem> {
  const problems: Problem[] = [];
  let count = 0;
  return {
    tell: (problem) => {
      count += 1;
      if (problems.length < mostTold) problems.push(problem);
    },
    count: () => count,
    refused: () => ({ ok: false, problems, count }),
  };
}

/**
 * Cells that cannot be taken at their word: formulas, whose stored result may be out of date, and joined cells, of which only the first
 * has a value. Only those of `columns` (counted from 0) are told; the first row names the columns.
 */
export function doubtfulCells({ formulas, merged }: Pick<Sheet, 'formulas' | 'merged'>, columns: ReadonlySet<number>): readonly (CellPlace & Readonly<{ kind: 'formula' | 'merged' }>)[] {
  return [
    ...formulas.filter(({ row, column }) => row > 1 && columns.has(column - 1)).map(({ row, column }) => ({ kind: 'formula' as const, row, column })),
    ...merged.filter(({ from, to }) => [...columns].some((at) => at + 1 >= from.column && at + 1 <= to.column)).map(({ from }) => ({ kind: 'merged' as const, ...from })),
  ];
}

/** What a cell holds, cut so that a sentence about it stays readable. */
export function shortCell(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
