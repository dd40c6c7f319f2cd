import type { ClauseView, Policy } from './policies.ts';

/** What became of a clause: written as a rule, still to be written, for people to check, or only to be known. */
export const coverageStates = ['computed', 'notYet', 'selfCheck', 'information'] as const;

/** What became of a clause. */
export type CoverageState = (typeof coverageStates)[number];

/** A clause with its state; `partly` where the text leaves a figure or a condition to others. */
export type CoveredClause = Readonly<{ clause: ClauseView; state: CoverageState; partly: boolean }>;

/** The state of every clause of a policy, and how many there are of each. */
export function coverageOf(policy: Policy): Readonly<{ clauses: readonly CoveredClause[]; counts: Readonly<Record<CoverageState, number>> }> {
  const clauses = [...policy.clauses.values()].map((clause) => ({ clause, state: stateOf(clause), partly: clause.computable === 'partly' }));
  const count = (state: CoverageState) => clauses.filter((each) => each.state === state).length;
  return { clauses, counts: { computed: count('computed'), notYet: count('notYet'), selfCheck: count('selfCheck'), information: count('information') } };
}

function stateOf({ computedBy, computable }: ClauseView): CoverageState {
  if (computedBy.length > 0) return 'computed';
  if (computable === 'yes' || computable === 'partly') return 'notYet';
  return computable === 'selfCheck' ? 'selfCheck' : 'information';
}
