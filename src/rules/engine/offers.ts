import {
  isPoint, type BundleChoice, type Facts, type Interval, type Offer, type Outcome, type RuleSet, type Setting,
} from '../vocabulary/index.ts';
import { bestBundle, bestTotal, type Edge } from './bestBundle.ts';
import { conditionBeforeChoosing } from './combine.ts';
import { decide } from './decide.ts';
import { scopesOf } from './evaluate.ts';
import { hull, nothing } from './interval.ts';
import { quantify } from './quantify.ts';
import { scopeAt } from './scope.ts';

/** What can be drawn each month by everybody in the case: the best lawful combination, and the sum it comes to. */
export function monthly(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): Readonly<{ choice: BundleChoice | null; total: Interval }> {
  const rivals = competition(rules, outcomes, facts, setting);
  return { choice: bestBundle(...rivals), total: bestTotal(...rivals) };
}

/** Everything that can be drawn each month before anything is chosen, and which of it may not be drawn together. */
export function competition(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly [offers: readonly Offer[], edges: readonly Edge[]] {
  const offers = [...outcomes.flatMap((outcome) => ownOffer(rules, outcome, facts, setting)), ...heldOffers(rules, facts, setting)];
  return [offers, edgesAmong(rules, offers, outcomes, facts, setting)];
}

/** A benefit of this policy, before anything is chosen instead of something else. */
function ownOffer(rules: RuleSet, outcome: Outcome, facts: Facts, setting: Setting): readonly Offer[] {
  if (outcome.measure !== rules.bundled || outcome.amount === null || outcome.ifEntitled === null) return [];
  let { amount } = outcome;
  const entitlement = rules.entitlements.find((each) => each.id === outcome.entitlement);
  if (entitlement !== undefined && outcome.verdict !== 'certain' && outcome.verdict !== 'notInForce'
    && outcome.bars.some((bar) => bar.insteadOf !== null && bar.truth !== 'no')) {
    const { truth } = decide(conditionBeforeChoosing(entitlement), scopeAt(entitlement.of, outcome.index, facts, setting));
    if (truth === 'yes') amount = outcome.ifEntitled;
    else if (truth === 'unknown') amount = hull(nothing, outcome.ifEntitled);
  }
  return amount.high > 0 ? [{ id: outcome.entitlement, index: outcome.index, amount, held: false }] : [];
}

/** Benefits of other schemes. One whose sum was not answered could be any sum. */
function heldOffers(rules: RuleSet, facts: Facts, setting: Setting): readonly Offer[] {
  return rules.held.flatMap((held) => scopesOf(held, facts, setting).flatMap((scope) => {
    const { truth } = decide(held.when, scope);
    if (truth === 'no') return [];
    const amount = quantify(held.amount, scope);
    const open = isPoint(amount) || held.amount.kind !== 'number' ? amount : { ...amount, high: Infinity };
    return [{ id: held.id, index: scope.index, amount: truth === 'yes' ? open : hull(nothing, open), held: true }];
  }));
}

/** Which offers may not be drawn together: by an exclusion, or since one rules the other out. */
function edgesAmong(
  rules: RuleSet, offers: readonly Offer[], outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly Edge[] {
  const pairs = (first: string, second: string) => offers.filter(({ id }) => id === first).flatMap((one) =>
    offers.filter(({ id, index }) => id === second && index === one.index).map((other) => ({ one, other })));
  const stated = rules.exclusions.flatMap(({ id, between, when }) => pairs(...between).map((pair) => {
    const list = [...rules.held, ...rules.entitlements].find((each) => between.includes(each.id))?.of ?? null;
    return { ...pair, truth: decide(when, scopeAt(list, pair.one.index, facts, setting)).truth, id, holds: when };
  }));
  const byBar = outcomes.flatMap(({ entitlement, index, bars }) => bars.flatMap(({ id, truth, insteadOf }) =>
    pairs(entitlement, insteadOf ?? '').filter(({ one }) => one.index === index).map((pair) => ({ ...pair, truth, id }))));
  return [...stated, ...byBar];
}
