import type { Entitlement, Outcome, Reading, ReadingMatter, ReadingOutcome, RuleSet } from '../vocabulary/index.ts';
import { outcomeOf } from './evaluate.ts';
import { same } from './interval.ts';
import { reread, type Scope } from './scope.ts';
import type { Care } from './settle.ts';
import { walkEntitlement } from './walk.ts';

const readingsIn = new WeakMap<Entitlement, readonly Reading[]>();

/** The readings an entitlement contains, once each. */
export function readingsOf(entitlement: Entitlement): readonly Reading[] {
  const known = readingsIn.get(entitlement);
  if (known !== undefined) return known;
  const found = new Set<Reading>();
  walkEntitlement(entitlement, { reading: (reading) => found.add(reading) });
  const made = [...found];
  readingsIn.set(entitlement, made);
  return made;
}

/**
 * The readings whose options turn this outcome for these facts, with what each option would make of it. While answers
 * are still awaited Kleene logic is enough to compare them; once the questions are answered the comparison is exact.
 */
export function readingsThatMatter(
  entitlement: Entitlement, rules: RuleSet, scope: Scope, care: Care,
): readonly ReadingMatter[] {
  return readingsOf(entitlement).flatMap((reading) => {
    const options = reading.options.map((option) => underReading(reading, option, entitlement, rules, scope, care));
    const [first, ...others] = options;
    const differs = first !== undefined && others.some((other) => !sameOutcome(first, other));
    return differs ? [{ reading: reading.id, recommended: reading.recommended, options }] : [];
  });
}

function underReading(
  reading: Reading, option: string, entitlement: Entitlement, rules: RuleSet, scope: Scope, care: Care,
): ReadingOutcome {
  const readings = { ...scope.setting.readings, [reading.id]: option };
  const { verdict, amount } = outcomeOf(entitlement, rules, reread(scope, readings), care);
  return { option, verdict, amount };
}

/** Whether two outcomes say the same: the verdict, and the sum if there is one. */
export function sameOutcome(a: Pick<Outcome, 'verdict' | 'amount'>, b: Pick<Outcome, 'verdict' | 'amount'>): boolean {
  if (a.verdict !== b.verdict) return false;
  return a.amount === null || b.amount === null ? a.amount === b.amount : same(a.amount, b.amount);
}
