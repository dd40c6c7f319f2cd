import type { BundleReading, Facts, Outcome, Reading, RuleSet, Setting } from '../vocabulary/index.ts';
import { decide } from './decide.ts';
import { scopesOf } from './evaluate.ts';
import { same } from './interval.ts';
import { monthly } from './offers.ts';
import { differing } from './differing.ts';
import { remembered } from './remembered.ts';
import { gathered, walkNode } from './walk.ts';

/** The readings of the exclusions that turn the sum here, with the sum under each option. */
export function bundleReadings(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly BundleReading[] {
  if (rules.held.length > 0 && !somethingElseIsDrawn(rules, facts, setting)) return [];
  return excludingReadings(rules).flatMap((reading) => differing(reading, (option) => ({
    option, amount: monthly(rules, outcomes, facts, { ...setting, readings: { ...setting.readings, [reading.id]: option } }).total,
  }), (a, b) => same(a.amount, b.amount)));
}

/** Until a benefit of another scheme is known, no reading of what excludes it is worth showing. */
function somethingElseIsDrawn(rules: RuleSet, facts: Facts, setting: Setting): boolean {
  return rules.held.some((held) => scopesOf(held, facts, setting).some((scope) => decide(held.when, scope).truth === 'yes'));
}

/** The readings that the exclusions of a rule set rest on. */
const excludingReadings = remembered((rules: RuleSet) => gathered<Reading>((reading) => {
  for (const { when } of rules.exclusions) walkNode(when, { reading });
}));
