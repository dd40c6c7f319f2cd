import { agreedTruth, type Answer, type Condition, type Step, type Truth } from '../vocabulary/index.ts';
import { assume, candidates } from './candidates.ts';
import { decide } from './decide.ts';
import { nameOf, onceEach, unknownsOf, type Unknown } from './open.ts';
import type { Scope } from './scope.ts';

/** How many completions are tried before Kleene's weaker, always sound, answer is kept. */
const few = 256;

/** What is true over every completion of the answers, and which unknowns can still turn it. */
export type Settled = Readonly<{ truth: Truth; matters: readonly Unknown[] }>;

/** Whether every completion is tried where they are few, or Kleene logic is enough. */
export type Care = 'exact' | 'quick';

const settledSteps = new WeakMap<Step, Settled>();

/**
 * The truth of a step over every completion of the answers, exactly where completions are few. Kleene logic alone
 * says unknown where one question stands in two places ("grade one or two, or grade three or four"), and would ask a
 * question that cannot matter; there every completion is tried. Elsewhere Kleene logic is exact already.
 */
export function settle(step: Step, scope: Scope, care: Care = 'exact'): Settled {
  if (step.truth !== 'unknown') return { truth: step.truth, matters: [] };
  if (care === 'quick') return { truth: step.truth, matters: unknownsOf(step, scope) };
  const known = settledSteps.get(step);
  if (known !== undefined) return known;
  const unknowns = unknownsOf(step, scope);
  const distinct = onceEach(unknowns, nameOf);
  const grid = distinct.length === unknowns.length ? null : gridOf(distinct, step.condition, scope);
  const settled = grid === null ? { truth: step.truth, matters: distinct } : overGrid(grid, step.condition, scope);
  settledSteps.set(step, settled);
  return settled;
}

type Axis = Readonly<{ unknown: Unknown; values: readonly Answer[] }>;

/** Every unknown with the values that stand for all of its values; null where there are too many to try. */
function gridOf(unknowns: readonly Unknown[], condition: Condition, scope: Scope): readonly Axis[] | null {
  const grid: Axis[] = [];
  let size = 1;
  for (const unknown of unknowns) {
    const values = candidates(unknown, condition, scope);
    if (values === null) return null;
    size *= values.length;
    if (size > few) return null;
    grid.push({ unknown, values });
  }
  return grid;
}

/** Tries every cell of the grid; two neighbours along an axis that differ show that its unknown matters. */
function overGrid(grid: readonly Axis[], condition: Condition, scope: Scope): Settled {
  const cells = truthsOver(grid, condition, scope);
  let stride = cells.length;
  const matters = grid.filter(({ values }) => {
    const span = stride;
    stride /= values.length;
    return cells.some((cell, at) => at % span >= stride && cells[at - stride] !== cell);
  });
  return { truth: agreedTruth(cells), matters: matters.map(({ unknown }) => unknown) };
}

/** Where Kleene logic already decides a part of the grid, its cells need not be tried one by one. */
function truthsOver(grid: readonly Axis[], condition: Condition, scope: Scope): readonly Truth[] {
  const { truth } = decide(condition, scope);
  const [axis, ...rest] = grid;
  if (axis === undefined) return [truth];
  if (truth !== 'unknown') return new Array<Truth>(grid.reduce((size, { values }) => size * values.length, 1)).fill(truth);
  return axis.values.flatMap((value) => truthsOver(rest, condition, assume(axis.unknown, value, scope)));
}
