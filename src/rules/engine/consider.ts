import {
  dontKnow, type Entitlement, type Explained, type Facts, type Interval, type MoneyMeasure, type Outcome, type QuestionRef, type Result,
  type RuleSet, type Setting, type Total,
} from '../vocabulary/index.ts';
import { decide } from './decide.ts';
import { eachScope, evaluate, inForce, isOut, outcomeOf, scopesOf } from './evaluate.ts';
import { nothing, plus } from './interval.ts';
import { given, inOrder, nameOfRef, openFor, refOf } from './openQuestions.ts';
import { unknownsIn, unknownsOf } from './open.ts';
import { monthly } from './offers.ts';
import { bundleReadings } from './bundleReadings.ts';
import { remembered } from './remembered.ts';
import { readingsThatMatter } from './readingsThatMatter.ts';
import type { Scope } from './scope.ts';
import { unchanged, type Before } from './unchanged.ts';
import { whatWouldChange } from './whatWouldChange.ts';

/**
 * Everything there is to say about a case: the one result that every view shows a part of. Given the result `before`
 * the last answer, benefits that answer does not touch are kept and not explained again; the result is the same.
 */
export function consider(rules: RuleSet, facts: Facts, setting: Setting, before: Before | null = null): Result {
  const { policy, calculator, version } = rules;
  const { factsOn, rulesOn } = setting;
  const outcomes = eachScope(rules, facts, setting, (entitlement, scope) =>
    unchanged(entitlement, scope, before) ?? explain(entitlement, rules, scope));
  const { choice, total } = monthly(rules, outcomes, facts, setting);
  const competing = openAmongHeld(rules, outcomes, facts, setting);
  const open = inOrder([...outcomes.flatMap((outcome) => outcome.open), ...competing], rules);
  const used = answered(rules, facts);
  return {
    policy, calculator, version, factsOn, rulesOn,
    inForce: inForce(rules, setting),
    outcomes,
    bundle: choice,
    bundleReadings: bundleReadings(rules, outcomes, facts, setting),
    totals: [{ measure: rules.bundled, amount: total }, ...otherTotals(rules, outcomes)],
    used,
    open,
    irrelevant: irrelevantTo(rules, facts, [...open, ...used]),
    notChecked: [...new Set(outcomes
      .filter(({ verdict }) => !isOut(verdict))
      .flatMap(({ entitlement }) => rules.entitlements.find(({ id }) => id === entitlement)?.notChecked ?? []))],
  };
}

/** Verdicts and the monthly sum only, for many cases one after the other. */
export function considerTotals(
  rules: RuleSet, facts: Facts, setting: Setting,
): Readonly<{ outcomes: readonly Outcome[]; perMonth: Interval }> {
  const outcomes = evaluate(rules, facts, setting);
  return { outcomes, perMonth: monthly(rules, outcomes, facts, setting).total };
}

/** One benefit in one scope with everything a reader wants to know beside it; readings and changes are worked out when somebody looks. */
export function explain(entitlement: Entitlement, rules: RuleSet, scope: Scope): Explained {
  const outcome = outcomeOf(entitlement, rules, scope);
  const open = inOrder(openFor(entitlement, outcome, scope), rules);
  const care = outcome.verdict === 'depends' && open.length > 0 ? 'quick' : 'exact';
  // A card tells these, and no question waits for them.
  const readings = remembered((at: Scope) => readingsThatMatter(entitlement, rules, at, care));
  const changes = remembered((at: Scope) => whatWouldChange(entitlement, outcome, rules, at));
  return { ...outcome, open, get readings() { return readings(scope); }, get changes() { return changes(scope); } };
}

/** A benefit of another scheme matters only where the benefit it competes with may be drawn. */
function openAmongHeld(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly QuestionRef[] {
  const drawable = outcomes.filter(({ verdict }) => !isOut(verdict));
  return rules.held.flatMap((held) => scopesOf(held, facts, setting).flatMap((scope) => {
    const competes = rules.exclusions.some(({ between }) => between.includes(held.id)
      && drawable.some(({ entitlement, index }) => between.includes(entitlement) && index === scope.index));
    const when = decide(held.when, scope);
    if (!competes || when.truth === 'no') return [];
    return [...unknownsOf(when, scope), ...unknownsIn(held.amount, scope)].flatMap(refOf);
  }));
}

function otherTotals({ bundled }: RuleSet, outcomes: readonly Outcome[]): readonly Total[] {
  const measures = new Set(outcomes.flatMap(({ measure }) => (measure === null || measure === bundled ? [] : [measure])));
  return [...measures].map((measure: MoneyMeasure) => ({
    measure,
    amount: outcomes.filter((outcome) => outcome.measure === measure)
      .map((outcome) => outcome.amount ?? nothing).reduce(plus, nothing),
  }));
}

/** Every answer given so far, "I don't know" left out, in the order asked. */
function answered(rules: RuleSet, facts: Facts): readonly QuestionRef[] {
  const figures = rules.parameters.map(({ id }): QuestionRef => ({ question: id, index: null }));
  return inOrder([...everyQuestion(rules, facts), ...figures].filter((ref) => (given(ref, rules, facts) ?? dontKnow) !== dontKnow), rules);
}

/** Every question that can no longer change anything. */
export function irrelevantTo(rules: RuleSet, facts: Facts, relevant: readonly QuestionRef[]): readonly QuestionRef[] {
  const names = new Set(relevant.map(nameOfRef));
  return everyQuestion(rules, facts).filter((ref) => !names.has(nameOfRef(ref)));
}

function everyQuestion(rules: RuleSet, facts: Facts): readonly QuestionRef[] {
  return rules.questions.flatMap(({ id, of }): readonly QuestionRef[] => of === null
    ? [{ question: id, index: null }]
    : (facts.lists[of] ?? []).map((_, index) => ({ question: id, index })));
}
