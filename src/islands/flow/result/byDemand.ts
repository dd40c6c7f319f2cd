import type { RequirementOutcome, RequirementVerdict } from '../../../rules/engine/index.ts';

const ranks = { unmet: 0, depends: 1, officeDecides: 2, met: 3, notRequired: 4, notInForce: 5 } as const satisfies Record<RequirementVerdict, number>;

/** What is not met first, then what is open, then what is met; and apart from them what is not demanded. */
export function byDemand(outcomes: readonly RequirementOutcome[]): Readonly<{ shown: readonly RequirementOutcome[]; off: readonly RequirementOutcome[] }> {
  const all = [...outcomes].sort((one, other) => ranks[one.verdict] - ranks[other.verdict]);
  const isDemanded = ({ verdict }: RequirementOutcome): boolean => ranks[verdict] < ranks.notRequired;
  return { shown: all.filter(isDemanded), off: all.filter((outcome) => !isDemanded(outcome)) };
}
