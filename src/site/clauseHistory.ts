import type { RuleChange } from '../rules/vocabulary/index.ts';
import { partOf, type Part } from './parts.ts';
import type { ClauseView, Policy } from './policies.ts';

/** A version of a calculator's rules, the parts of the text it touched, and where it stands on the page of coverage. */
export type VersionShown = Omit<RuleChange, 'clauses'> & Readonly<{ to: string; calculator: string; parts: readonly Part[] }>;

/**
 * Every version of the rules of a policy, the newest first.
 * @throws Error when a version names what the policy does not have.
 */
export function versionsOf(policy: Policy): readonly VersionShown[] {
  return policy.books.flatMap(({ calculator, rules }) => rules.changes.map(({ clauses, ...change }) => ({
    ...change, calculator: calculator.id, to: `v-${calculator.id}-${change.version}`, parts: clauses.map((id) => partOf(policy, id)),
  })))
    .sort((a, b) => b.on.localeCompare(a.on) || b.version.localeCompare(a.version, 'en', { numeric: true }));
}

/** How a clause is shown to be computed as it should: in how many named examples its rules are worked out, and which of the versions touched it. */
export function clauseHistory(clause: Pick<ClauseView, 'id' | 'computedIn'>, { books }: Pick<Policy, 'books'>, versions: readonly VersionShown[]): Readonly<{ examples: number; changes: readonly VersionShown[] }> {
  const examples = books.flatMap(({ calculator, examples: named }) => {
    const rules = new Set(clause.computedIn.find((each) => each.calculator === calculator.id)?.rules);
    return named.filter(({ expect }) => Object.keys(expect).some((key) => rules.has(key.split('#')[0] ?? key)));
  }).length;
  const changes = versions.filter(({ calculator, parts }) => clause.computedIn.some((each) => each.calculator === calculator) && parts.some((part) => part.clauses.includes(clause.id)));
  return { examples, changes };
}
