import type { BundleReading, Facts, Outcome, Reading, RuleSet, Setting } from '../vocabulary/index.ts';
import { decide } from './decide.ts';
import { scopesOf } from './evaluate.ts';
import { same } from './interval.ts';
import { monthly } from './offers.ts';
import { walkCondition } from './walk.ts';

const readingsIn = new WeakMap<RuleSet, readonly Reading[]>();

/** The readings of the exclusions that turn the sum here, with the sum under each option. */
export function bundleReadings(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly BundleReading[] {
  if (rules.held.length > 0 && !somethingElseIsDrawn(rules, facts, setting)) return [];
  return readingsOf(rules).flatMap(({ id, recommended, options }) => {
    const sums = options.map((option) => ({
      option, amount: monthly(rules, outcomes, facts, { ...setting, readings: { ...setting.readings, [id]: option } }).total,
    }));
    const [first] = sums;
    const differs = first !== undefined && sums.some(({ amount }) => !same(amount, first.amount));
    return differs ? [{ reading: id, recommended, options: sums }] : [];
  });
}

/** Until a benefit of another scheme is known, no reading of what excludes it is worth showing. */
function somethingElseIsDrawn(rules: RuleSet, facts: Facts, setting: Setting): boolean {
  return rules.held.some((held) => scopesOf(held, facts, setting).some((scope) => decide(held.when, scope).truth === 'yes'));
}

function readingsOf(rules: RuleSet): readonly Reading[] {
  const known = readingsIn.get(rules);
  if (known !== undefined) return known;
  const found = new Set<Reading>();
  for (const { when } of rules.exclusions) walkCondition(when, { reading: (reading) => found.add(reading) });
  const made = [...found];
  readingsIn.set(rules, made);
  return made;
}
