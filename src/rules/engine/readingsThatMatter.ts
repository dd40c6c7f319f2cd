import type { Entitlement, Reading, ReadingMatter, ReadingOutcome, RuleSet } from '../vocabulary/index.ts';
import { differing } from './differing.ts';
import { outcomeOf } from './evaluate.ts';
import { sameIfAny } from './interval.ts';
import { remembered } from './remembered.ts';
import { reread, type Scope } from './scope.ts';
import type { Care } from './settle.ts';
import { gathered, walkRule } from './walk.ts';

/** The readings an entitlement contains, once each. */
export const readingsOf = remembered((entitlement: Entitlement) =>
  gathered<Reading>((reading) => walkRule(entitlement, { reading })));

/**
 * The readings whose options turn this outcome for these facts, with what each option would make of it. While answers
 * are still awaited Kleene logic is enough to compare them; once the questions are answered the comparison is exact.
 */
export function readingsThatMatter(
  entitlement: Entitlement, rules: RuleSet, scope: Scope, care: Care,
): readonly ReadingMatter[] {
  return readingsOf(entitlement).flatMap((reading) => differing(reading, (option): ReadingOutcome => {
    const { verdict, amount } = outcomeOf(entitlement, rules, reread(scope, { ...scope.setting.readings, [reading.id]: option }), care);
    return { option, verdict, amount };
  }, (one, other) => one.verdict === other.verdict && sameIfAny(one.amount, other.amount)));
}
