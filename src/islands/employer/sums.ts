import type { Interval, RequirementOutcome, ResultWithRequirements, RuleSet } from '../../rules/engine/index.ts';
import type { State } from '../flow/index.ts';

/** An employer's case. */
export type Employer = State<ResultWithRequirements>;

/** The figure every levy is counted on. While it is not known, a levy is told in average yearly wages. */
const wage = 'levy.averageWage';

/** Without these numbers, a sum reaches as far as the largest employer there can be, which says nothing. */
const headcounts = ['employer.staff', 'employer.disabledWenzhou'] as const;

/** Everything a sum can be: in fen a year, or in average yearly wages; `isOpen` where its end would say nothing yet. */
export type Sum = Readonly<{ low: number; high: number; unit: 'fen' | 'wages'; isOpen: boolean }>;

/** What is owed a year while duties are not met. */
export function levyOf(rules: RuleSet, { facts, result }: Pick<Employer, 'facts' | 'result'>): Sum {
  const owed = result.requirements.flatMap(({ breach: { amount, measure } }) => (amount !== null && measure === 'fen/year' ? [amount] : []));
  const sum = added(owed, facts);
  const parameter = rules.parameters.find(({ id }) => id === wage);
  if (parameter === undefined || typeof facts.answers[wage] === 'number' || sum.high === 0) return sum;
  // The lowest sum was counted on the lowest wage there can be, the highest on the highest.
  return { ...sum, low: sum.low / parameter.least, high: sum.high / parameter.most, unit: 'wages' };
}

/** What can be claimed of what is counted by the year. The text sets floors, so it can be more. */
export function rewardsOf({ facts, result }: Pick<Employer, 'facts' | 'result'>): Sum {
  return added(result.totals.filter(({ measure }) => measure === 'fen/year').map(({ amount }) => amount), facts);
}

/** Whether the employer owes the levy now, or might. */
export function levyDuty({ requirements }: ResultWithRequirements): RequirementOutcome | undefined {
  return requirements.find(({ breach }) => breach.measure === 'fen/year');
}

function added(amounts: readonly Interval[], { answers }: Employer['facts']): Sum {
  const sum = amounts.reduce((all, { low, high, per }) => ({ low: all.low + low / per, high: all.high + high / per }), { low: 0, high: 0 });
  return { ...sum, unit: 'fen', isOpen: sum.high > 0 && !headcounts.every((id) => typeof answers[id] === 'number') };
}
