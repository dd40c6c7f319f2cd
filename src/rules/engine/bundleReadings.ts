import type { BundleReading, Facts, Outcome, Reading, RuleSet, Setting } from '../vocabulary/index.ts';
import { same } from './interval.ts';
import { monthly } from './offers.ts';
import { walkCondition } from './walk.ts';

const readingsIn = new WeakMap<RuleSet, readonly Reading[]>();

/** The readings of the exclusions that turn the monthly sum here, with the sum under each option. */
export function bundleReadings(
  rules: RuleSet, outcomes: readonly Outcome[], facts: Facts, setting: Setting,
): readonly BundleReading[] {
  return readingsOf(rules).flatMap(({ id, recommended, options }) => {
    const sums = options.map((option) => ({
      option, amount: monthly(rules, outcomes, facts, { ...setting, readings: { ...setting.readings, [id]: option } }).total,
    }));
    const [first] = sums;
    const differs = first !== undefined && sums.some(({ amount }) => !same(amount, first.amount));
    return differs ? [{ reading: id, recommended, options: sums }] : [];
  });
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
