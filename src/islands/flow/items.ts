import type { Answers, Facts, RuleSet } from '../../rules/engine/index.ts';
import { listOf } from '../shared/index.ts';

/** What was answered about each item of the list; nothing where there is no list. */
export function itemsIn(rules: RuleSet, facts: Facts): readonly Answers[] {
  return facts.lists[listOf(rules) ?? ''] ?? [];
}

/** The facts with other items. */
export function withItems(rules: RuleSet, facts: Facts, items: readonly Answers[]): Facts {
  const list = listOf(rules);
  return list === undefined ? facts : { ...facts, lists: { ...facts.lists, [list]: items } };
}
