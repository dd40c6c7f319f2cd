import type { Bar, Condition, Entitlement } from '../vocabulary/index.ts';
import { remembered } from './remembered.ts';

/** Everything an entitlement demands as one condition: its own, and that none of its bars applies. */
export const wholeCondition = remembered((entitlement: Entitlement) => withoutBars(entitlement, entitlement.bars));

/** The same, but with bars that come from drawing another entitlement left out: those can be chosen between. */
export function conditionBeforeChoosing(entitlement: Entitlement): Condition {
  return withoutBars(entitlement, entitlement.bars.filter((bar) => bar.insteadOf === null));
}

function withoutBars(entitlement: Entitlement, bars: readonly Bar[]): Condition {
  if (bars.length === 0) return entitlement.when;
  return { kind: 'all', of: [entitlement.when, ...bars.map((bar): Condition => ({ kind: 'not', of: bar.when }))] };
}
