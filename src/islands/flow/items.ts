import type { Answer, Answers, Facts, QuestionRef, RuleSet } from '../../rules/engine/index.ts';
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

/** The answer to a question of the case or of one item, "I don't know" included; undefined when it was not put yet. */
export function answerTo(rules: RuleSet, facts: Facts, ref: QuestionRef): Answer | undefined {
  return (ref.index === null ? facts.answers : itemsIn(rules, facts)[ref.index])?.[ref.question];
}
