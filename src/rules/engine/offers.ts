import {
  isPoint, point, type BundleChoice, type Facts, type Interval, type Offer, type Outcome, type RuleSet, type Setting,
} from '../vocabulary/index.ts';
import { bestBundle, bestTotal, isSomething, type Edge } from './bestBundle.ts';
import { conditionBeforeChoosing } from './combine.ts';
import { decide } from './decide.ts';
import { scopesOf } from './evaluate.ts';
import { hull } from './interval.ts';
import { quantify } from './quantify.ts';
import { caseScope, itemScope, type Scope } from './scope.ts';

/** What can be drawn each month by everybody in the case: the best lawful combination, and the sum it comes to. */
export function monthly(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): Readonly<{ choice: BundleChoice | null; total: Interval }> {
  const own = outcomes.flatMap((outcome) => ownOffer(rules, outcome, facts, setting));
  const others = heldOffers(rules, facts, setting);
  const everything = [...own, ...others];
  const edges = edgesAmong(rules, everything, outcomes, facts, setting);
  return { choice: bestBundle(everything, edges), total: bestTotal(everything, edges) };
}

/** A benefit of this policy, before anything is chosen instead of something else. */
function ownOffer(rules: RuleSet, outcome: Outcome, facts: Facts, setting: Setting): readonly Offer[] {
  if (outcome.measure !== rules.bundled || outcome.amount === null || outcome.ifEntitled === null) return [];
  let { amount } = outcome;
  const entitlement = rules.entitlements.find((each) => each.id === outcome.entitlement);
  if (entitlement !== undefined && outcome.verdict !== 'certain' && outcome.verdict !== 'notInForce'
    && outcome.bars.some((bar) => bar.insteadOf !== null && bar.truth !== 'no')) {
    const { truth } = decide(conditionBeforeChoosing(entitlement), scopeFor(entitlement.of, outcome.index, facts, setting));
    if (truth === 'yes') amount = outcome.ifEntitled;
    else if (truth === 'unknown') amount = hull(point(0), outcome.ifEntitled);
  }
  return isSomething(amount) ? [{ id: outcome.entitlement, index: outcome.index, amount, held: false }] : [];
}

/** Benefits of other schemes. One whose sum was not answered could be any sum. */
function heldOffers(rules: RuleSet, facts: Facts, setting: Setting): readonly Offer[] {
  return rules.held.flatMap((held) => scopesOf(held, facts, setting).flatMap((scope) => {
    const { truth } = decide(held.when, scope);
    if (truth === 'no') return [];
    const amount = quantify(held.amount, scope);
    const open = isPoint(amount) || held.amount.kind !== 'number' ? amount : { ...amount, high: Infinity };
    return [{ id: held.id, index: scope.index, amount: truth === 'yes' ? open : hull(point(0), open), held: true }];
  }));
}

function edgesAmong(
  rules: RuleSet, offers: readonly Offer[], outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly Edge[] {
  const at = (id: string, index: number | null): number =>
    offers.findIndex((offer) => offer.id === id && offer.index === index);
  const places = [...new Set(offers.map((offer) => offer.index))];
  const stated = rules.exclusions.flatMap((each) => places.flatMap((index) => {
    const [one, other] = [at(each.between[0], index), at(each.between[1], index)];
    if (one < 0 || other < 0) return [];
    const list = rules.held.find(({ id }) => each.between.includes(id))?.of
      ?? rules.entitlements.find(({ id }) => each.between.includes(id))?.of ?? null;
    return [{ one, other, truth: decide(each.when, scopeFor(list, index, facts, setting)).truth, id: each.id, holds: each.when }];
  }));
  const byBar = outcomes.flatMap((outcome) => outcome.bars.flatMap((bar) => {
    if (bar.insteadOf === null) return [];
    const [one, other] = [at(outcome.entitlement, outcome.index), at(bar.insteadOf, outcome.index)];
    return one < 0 || other < 0 ? [] : [{ one, other, truth: bar.truth, id: bar.id }];
  }));
  return [...stated, ...byBar].filter((edge) => edge.truth !== 'no');
}

function scopeFor(list: string | null, index: number | null, facts: Facts, setting: Setting): Scope {
  const scope = caseScope(facts, setting);
  return list === null || index === null ? scope : itemScope(scope, list, index);
}
