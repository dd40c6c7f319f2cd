import type { BenefitKind, Explained, RuleSet } from '../../../rules/engine/index.ts';

/** Benefits after this rank are folded away. */
export const lastShown = 8;

/**
 * In what order benefits are shown: by what they are worth, and by how sure they are. Money comes first, that which is
 * certain and known before the rest; then services and costs taken over; then a place in a queue or a status.
 */
export function rankOf({ verdict, measure, ifEntitled }: Explained, kind: BenefitKind): number {
  const hasSum = ifEntitled !== null && ifEntitled.high !== Infinity;
  switch (verdict) {
    case 'certain':
      return measure !== null ? (hasSum ? 0 : 1) : isServed(kind) ? 4 : 7;
    case 'depends':
      return measure !== null ? 2 : isServed(kind) ? 5 : 8;
    case 'officeDecides':
      return measure !== null ? 3 : isServed(kind) ? 6 : 8;
    case 'impossible':
      return lastShown + 1;
    case 'notInForce':
      return lastShown + 2;
  }
}

/** Benefits as they are shown, those of the same rank in the order of the rules. */
export function ordered(outcomes: readonly Explained[], rules: RuleSet): readonly Explained[] {
  const rank = (outcome: Explained): number => rankOf(outcome, kindOf(outcome, rules));
  return [...outcomes].sort((one, other) => rank(one) - rank(other));
}

/** What kind of benefit an outcome is about. */
export function kindOf({ entitlement }: Explained, { entitlements }: RuleSet): BenefitKind {
  return entitlements.find(({ id }) => id === entitlement)?.benefit ?? 'status';
}

function isServed(kind: BenefitKind): boolean {
  switch (kind) {
    case 'money':
    case 'costCovered':
    case 'service':
    case 'remainder':
      return true;
    case 'priority':
    case 'status':
    case 'disregard':
      return false;
  }
}
