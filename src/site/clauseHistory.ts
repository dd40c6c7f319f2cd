import type { RuleChange } from '../rules/vocabulary/index.ts';
import type { ClauseView, Policy } from './policies.ts';

/** A version of a calculator's rules, and where it stands on the page of coverage. */
export type VersionShown = RuleChange & Readonly<{ to: string; calculator: string }>;

/** Every version of the rules of a policy, the newest first. */
export function versionsOf({ books }: Pick<Policy, 'books'>): readonly VersionShown[] {
  return books.flatMap(({ calculator, rules }) => rules.changes.map((change) => ({ ...change, calculator: calculator.id, to: `v-${calculator.id}-${change.version}` })))
    .sort((a, b) => b.on.localeCompare(a.on) || b.version.localeCompare(a.version, 'en', { numeric: true }));
}

/** How a clause is shown to be computed as it should: in how many named examples its rules are worked out, and which versions touched it. */
export function clauseHistory(clause: Pick<ClauseView, 'id' | 'computedIn'>, policy: Pick<Policy, 'books'>): Readonly<{ examples: number; changes: readonly VersionShown[] }> {
  const examples = policy.books.flatMap(({ calculator, examples: named }) => {
    const rules = new Set(clause.computedIn.find((each) => each.calculator === calculator.id)?.rules);
    return named.filter(({ expect }) => Object.keys(expect).some((key) => rules.has(key.split('#')[0] ?? key)));
  }).length;
  // A version names a part of the text, and thereby everything in it: wz-2.1 is also wz-2.1-s2a.
  const touches = ({ clauses }: RuleChange): boolean => clauses.some((part) => clause.id === part || clause.id.startsWith(`${part}-`) || clause.id.startsWith(`${part}.`));
  return { examples, changes: versionsOf(policy).filter((version) => clause.computedIn.some((each) => each.calculator === version.calculator) && touches(version)) };
}
