/** Plans to reach a mark: which criteria to raise, and what is left if some are disallowed. Every combination is tried. */
export { mostDisallowed, mostRaisable, planFor, worstTotal, type Plan, type PlanAnswer, type PlanItem } from './plan.ts';
export { robustPlans, type RobustPlans, type Robustness } from './robust.ts';
export { planItems, type PlanGround } from './items.ts';
