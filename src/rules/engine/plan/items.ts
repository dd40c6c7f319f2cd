import type { Facts, ScoreScheme } from '../../vocabulary/index.ts';
import { answerOf, columnOf, mostOf, type ColumnName } from '../score/column.ts';
import type { PlanItem } from './plan.ts';

/** What a plan starts from; criteria by their places from 0. */
export type PlanGround = Readonly<{
  items: readonly PlanItem[];
  /** Not scored yet: counted as nothing, so that the plan holds whatever they come to. */
  unscored: readonly number[];
  /** Neither their most nor how far they can be raised is known, so they are left as they are. */
  withoutCeiling: readonly number[];
}>;

/** The criteria of a case as a plan takes them: raised as far as was said, or else to their most. */
export function planItems(scheme: ScoreScheme, facts: Facts, by: ColumnName): PlanGround {
  const { points } = columnOf(scheme, facts, by);
  const most = mostOf(scheme, facts);
  const number = (answer: unknown): number | null => (typeof answer === 'number' ? answer : null);
  const reach = scheme.criteria.map((_, at) => number(answerOf(scheme, facts, scheme.asks.reach, at)));
  return {
    items: points.map((each, at) => ({
      points: each ?? 0,
      reach: Math.max(each ?? 0, reach[at] ?? most[at] ?? 0),
      cost: number(answerOf(scheme, facts, scheme.asks.cost, at)),
      mustRise: scheme.everyCriterion !== null && (each ?? 0) === 0,
    })),
    unscored: points.flatMap((each, at) => (each === null ? [at] : [])),
    withoutCeiling: points.flatMap((_, at) => (reach[at] === null && most[at] === null ? [at] : [])),
  };
}
