import type { ClauseView, Policy } from './policies.ts';

/** What became of a clause: written as a rule or a table, still to be written, for people to check, or only to be known. */
export const coverageStates = ['computed', 'notYet', 'selfCheck', 'information'] as const;

/** What became of a clause. */
export type CoverageState = (typeof coverageStates)[number];

/**
 * A clause with its state; `partly` where the text leaves a figure or a condition to others, `inTable` where what it
 * says is read as a table of units and days instead of a rule.
 */
export type CoveredClause = Readonly<{ clause: ClauseView; state: CoverageState; partly: boolean; inTable: boolean }>;

/** The state of every clause of a policy, and how many there are of each. */
export function coverageOf(policy: Pick<Policy, 'clauses'>): Readonly<{ clauses: readonly CoveredClause[]; counts: Readonly<Record<CoverageState, number>> }> {
  const clauses = [...policy.clauses.values()].map((clause): CoveredClause => {
    const inTable = isComputable(clause) && clause.computedBy.length === 0 && bringsInTable(clause, policy);
    return { clause, state: inTable ? 'computed' : stateOf(clause), partly: clause.computable === 'partly', inTable };
  });
  const count = (state: CoverageState) => clauses.filter((each) => each.state === state).length;
  return { clauses, counts: { computed: count('computed'), notYet: count('notYet'), selfCheck: count('selfCheck'), information: count('information') } };
}

function stateOf(clause: ClauseView): CoverageState {
  if (clause.computedBy.length > 0) return 'computed';
  if (isComputable(clause)) return 'notYet';
  return clause.computable === 'selfCheck' ? 'selfCheck' : 'information';
}

function isComputable({ computable }: ClauseView): boolean {
  return computable === 'yes' || computable === 'partly';
}

/**
 * Whether a clause says no more than that there is a table, all of whose rows are read as units and days. A clause that
 * a row names as its task says something of its own, which the table does not compute.
 */
function bringsInTable({ id, annex }: ClauseView, { clauses }: Pick<Policy, 'clauses'>): boolean {
  const rows = annex.map((row) => clauses.get(row));
  return rows.length > 0 && rows.every((row) =>
    row !== undefined && row.isRow && row.units.length > 0 && row.deadline !== null && !row.body.includes(id));
}
