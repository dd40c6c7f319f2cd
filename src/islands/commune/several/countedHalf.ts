import { check, type Checked, type CheckVerdict } from '../../../rules/engine/check/index.ts';
import type { Facts, Requirement, Setting } from '../../../rules/engine/index.ts';
import { countedIn, counts, type CountId, type DistrictRow } from '../../../schemas/communes/index.ts';

/** The fewest and the most units of a list that can be recognised, where it is not known of every one. */
export type Between = Readonly<{ low: number; high: number; unknown: number }>;

/** How many units of a list are recognised in 2020; null where each is known or the list does not say. */
export function betweenOf(districts: readonly DistrictRow[], id: CountId = 'target.recognised2020'): Between | null {
  const counted = countedIn(districts, id);
  return counted === null || counted.unknown === 0 ? null : { low: counted.yes, high: counted.yes + counted.unknown, unknown: counted.unknown };
}

/**
 * The target of half of the units, where of some units of a list it is not known whether they are recognised: it is reached or missed
 * only if it is with the fewest and with the most that are possible. More recognised units never make it worse.
 */
export function checkHalf(half: Requirement, facts: Facts, setting: Setting, districts: readonly DistrictRow[]): Checked {
  const open = counts.filter((id) => facts.answers[id] === undefined && betweenOf(districts, id) !== null);
  if (open.length === 0) return check(half, facts, setting);
  const at = (end: 'low' | 'high'): Checked => {
    const filled = Object.fromEntries(open.map((id) => [id, betweenOf(districts, id)?.[end] ?? 0]));
    return check(half, { ...facts, answers: { ...facts.answers, ...filled } }, setting);
  };
  const [least, most] = [at('low'), at('high')];
  const agreed = (one: CheckVerdict | undefined, other: CheckVerdict | undefined): CheckVerdict => (one !== undefined && one === other ? one : 'depends');
  return {
    ...least, verdict: agreed(least.verdict, most.verdict),
    gap: least.gap === null || most.gap === null ? null : { ...least.gap, low: most.gap.low, high: least.gap.high },
    readings: check(half, facts, setting).readings,
  };
}
