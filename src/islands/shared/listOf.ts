import type { RuleSet } from '../../rules/engine/index.ts';

/** The list a case is about, such as the persons of a household; undefined where the case is one thing. */
export function listOf(rules: RuleSet): string | undefined {
  return rules.lists[0]?.id;
}
