import type { Facts, ScoreScheme } from '../../vocabulary/index.ts';
import type { ScoreOutcome } from '../score/outcome.ts';
import { planItems } from './items.ts';
import { mostDisallowed, planFor, worstTotal, type PlanAnswer, type PlanItem } from './plan.ts';

/** So many criteria struck out: the worst total there is now, and the best way to reach the mark all the same. */
export type Robustness = Readonly<{ disallowed: number; worst: number; answer: PlanAnswer }>;

/** How to reach the highest mark that is still possible, for each number of criteria that reviewers may strike out. */
export type RobustPlans = Readonly<{
  mark: number | null;
  items: readonly PlanItem[];
  /** Criteria by their places from 0: not scored, so counted as nothing; without a ceiling, so left as they are. */
  unscored: readonly number[];
  withoutCeiling: readonly number[];
  plans: readonly Robustness[];
}>;

/** Plans for a case; none where no criterion is scored, or what was given cannot be right. */
export function robustPlans(scheme: ScoreScheme, facts: Facts, score: ScoreOutcome): RobustPlans {
  const { items, unscored, withoutCeiling } = planItems(scheme, facts, score.by);
  const mark = score.marks.at(-1) ?? null;
  const canPlan = mark !== null && unscored.length < items.length && score.problems.length === 0;
  const points = items.map((item) => item.points);
  return {
    mark, items, unscored, withoutCeiling,
    plans: !canPlan ? [] : Array.from({ length: mostDisallowed + 1 }, (_, disallowed): Robustness => ({
      disallowed, worst: worstTotal(points, disallowed),
      // A criterion that is struck out stands at zero: where none may, no plan survives it.
      answer: disallowed > 0 && scheme.everyCriterion !== null ? { best: null, next: null, tried: 0, alone: [] } : planFor(items, mark, disallowed),
    })),
  };
}
