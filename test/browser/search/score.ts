import type { Shown } from './ask.ts';
import type { ReadClause } from './clauses.ts';

/** A query, and whether a clause holds what is meant by it. */
export type Wanted = Readonly<{ typed: string; holds: (clause: ReadClause) => boolean }>;

/** How well the exact results of a query fit the clauses that hold what is meant. */
export type Score = Readonly<{ typed: string; missing: readonly string[]; wrong: readonly string[]; recall: number; precision: number }>;

/** Scores what was shown for each query; results that are no clause of these are left aside. */
export function scores(wanted: readonly Wanted[], shown: readonly Shown[], clauses: readonly ReadClause[]): readonly Score[] {
  const keys = new Set(clauses.map(({ key }) => key));
  return wanted.map(({ typed, holds }, index) => {
    const truth = new Set(clauses.filter(holds).map(({ key }) => key));
    const found = new Set((shown[index]?.exact ?? []).filter((key) => keys.has(key)));
    const missing = [...truth].filter((key) => !found.has(key));
    const wrong = [...found].filter((key) => !truth.has(key));
    const right = found.size - wrong.length;
    return { typed, missing, wrong, recall: truth.size === 0 ? 1 : right / truth.size, precision: found.size === 0 ? 1 : right / found.size };
  });
}

/** The mean of one of the figures. */
export function mean(all: readonly Score[], figure: 'recall' | 'precision'): number {
  return all.reduce((sum, score) => sum + score[figure], 0) / all.length;
}

/** Prints the figures of a kind of query, as every build's test report shows them. */
export function print(kind: string, all: readonly Score[]): void {
  console.log(`search, ${all.length} ${kind}: recall ${mean(all, 'recall').toFixed(3)}, precision ${mean(all, 'precision').toFixed(3)}`);
}
