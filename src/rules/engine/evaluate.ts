import {
  type BarOutcome, type Entitlement, type Facts, type Interval, type Outcome, type RuleSet,
  type Setting, type Step, type Strength, type Truth, type Verdict,
} from '../vocabulary/index.ts';
import { wholeCondition } from './combine.ts';
import { asTruth, decide } from './decide.ts';
import { hull, nothing } from './interval.ts';
import type { Unknown } from './open.ts';
import { possibleValues } from './possible.ts';
import { quantify } from './quantify.ts';
import { answerTo, caseScope, itemScope, itemsOf, type Scope } from './scope.ts';
import { settle, type Care } from './settle.ts';

/** Every benefit of a rule set for a case, with the trace of each: one outcome a benefit and a list item. */
export function evaluate(rules: RuleSet, facts: Facts, setting: Setting): readonly Outcome[] {
  return eachScope(rules, facts, setting, (entitlement, scope) => outcomeOf(entitlement, rules, scope));
}

/** What is made of every benefit in every scope it is decided in; scopes are shared so that steps are taken once. */
export function eachScope<T>(
  { entitlements }: RuleSet, facts: Facts, setting: Setting, make: (entitlement: Entitlement, scope: Scope) => T,
): readonly T[] {
  const shared = new Map<string | null, readonly Scope[]>();
  return entitlements.flatMap((entitlement) => {
    const scopes = shared.get(entitlement.of) ?? scopesOf(entitlement, facts, setting);
    shared.set(entitlement.of, scopes);
    return scopes.map((scope) => make(entitlement, scope));
  });
}

/** The scopes in which an entitlement is decided: the case, or each item of its list. */
export function scopesOf(entitlement: Readonly<{ of: string | null }>, facts: Facts, setting: Setting): readonly Scope[] {
  const scope = caseScope(facts, setting);
  const list = entitlement.of;
  if (list === null) return [scope];
  return (itemsOf(scope, list) ?? []).map((_, index) => itemScope(scope, list, index));
}

/** One benefit in one scope. Whether the policy is in force is decided before any condition is weighed. */
export function outcomeOf(entitlement: Entitlement, rules: RuleSet, scope: Scope, care: Care = 'exact'): Outcome {
  const whole = decide(wholeCondition(entitlement), scope);
  const bars = barsOf(entitlement, whole);
  const trace = bars.length === 0 ? whole : (whole.parts[0] ?? whole);
  const practised = entitlement.practised === null ? null : asTruth(answerTo(entitlement.practised, scope));
  const { truth, matters } = settle(whole, scope, care);
  const verdict = inForce(rules, scope.setting) ? verdictOf(truth, entitlement.strength, practised, matters) : 'notInForce';
  const { amount } = entitlement;
  const ifEntitled = amount === null ? null : quantify(amount, scope);
  return {
    entitlement: entitlement.id,
    index: scope.index,
    verdict,
    amount: ifEntitled === null ? null : drawn(verdict, ifEntitled),
    ifEntitled,
    possible: amount === null ? null : possibleValues(amount, scope),
    measure: amount?.measure ?? null,
    trace,
    bars,
    practised,
  };
}

/** Whether the rules apply on the day by which the case is judged. */
export function inForce(rules: RuleSet, { rulesOn }: Setting): boolean {
  return rules.from <= rulesOn && (rules.until === null || rulesOn <= rules.until);
}

/**
 * What a truth means for the reader. A clause that says "may" is certain only where the place is known to run it, and
 * a clause that only encourages is never certain.
 */
function verdictOf(
  truth: Truth, strength: Strength, practised: Truth | null, open: readonly Unknown[],
): Verdict {
  if (truth === 'no' || practised === 'no') return 'impossible';
  if (truth === 'unknown') return open.length > 0 && open.every(({ kind }) => kind === 'judgement') ? 'officeDecides' : 'depends';
  switch (strength) {
    case 'shall':
      return 'certain';
    case 'should':
      return 'officeDecides';
    case 'may':
    case 'localDiscretion':
      return practised === 'yes' ? 'certain' : 'officeDecides';
  }
}

/** The sum drawn: all of it when certain, none when ruled out, and anything in between nothing and all otherwise. */
function drawn(verdict: Verdict, ifEntitled: Interval): Interval {
  if (isOut(verdict)) return nothing;
  return verdict === 'certain' ? ifEntitled : hull(nothing, ifEntitled);
}

/** Whether nothing can come of it: ruled out, or not in force. */
export function isOut(verdict: Verdict): boolean {
  return verdict === 'impossible' || verdict === 'notInForce';
}

function barsOf(entitlement: Entitlement, whole: Step): readonly BarOutcome[] {
  return entitlement.bars.map(({ id, cite, insteadOf }, place) => {
    const negated = whole.parts[place + 1];
    const trace = negated?.parts[0] ?? whole;
    return { id, truth: trace.truth, trace, cite, insteadOf };
  });
}

