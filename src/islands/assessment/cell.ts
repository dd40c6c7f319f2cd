import type { Measure, RequirementOutcome, RequirementVerdict, RuleSet } from '../../rules/engine/index.ts';

/** Both ends of a figure in its own measure. */
export type Ends = Readonly<{ low: number; high: number }>;

/** What one requirement comes to in one place, without its explanation: what tables and figures are made of. */
export type Cell = Readonly<{ requirement: string; verdict: RequirementVerdict; have: Ends | null; need: Ends | null; gap: Ends | null }>;

/** Whether it says anything: while nobody has counted, a range reaches up to the largest there can be. */
export function isTelling({ low, high }: Ends): boolean {
  return high - low < 5_000;
}

/** An outcome without its explanation. */
export function cellOf({ requirement, verdict, have, need, gap }: RequirementOutcome): Cell {
  return { requirement, verdict, have: endsOf(have), need: endsOf(need), gap: lackingBy(verdict, endsOf(gap)) };
}

/** What is lacking by a verdict: nothing where nothing is asked, and perhaps nothing while it is open. */
export function lackingBy(verdict: RequirementVerdict, gap: Ends | null): Ends | null {
  if (gap === null || verdict === 'notRequired' || verdict === 'notInForce') return null;
  return verdict === 'unmet' ? gap : { low: 0, high: gap.high };
}

function endsOf(interval: RequirementOutcome['have']): Ends | null {
  return interval === null ? null : { low: interval.low / interval.per, high: interval.high / interval.per };
}

/** The measure in which a requirement is counted. */
export function measureOf(rules: RuleSet, requirement: string): Measure | null {
  return rules.requirements.find(({ id }) => id === requirement)?.measured?.have.measure ?? null;
}
