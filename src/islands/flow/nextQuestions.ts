import type { Facts, QuestionRef, RuleSet } from '../../rules/engine/index.ts';
import { answerTo } from './items.ts';

/**
 * The questions and local figures to put next, in order: open, not asked yet, and not about something the reader just did not know.
 * Whoever does not know whether there was a training is not asked whether it was passed; that stays open all the same.
 */
export function nextQuestions(open: readonly QuestionRef[], rules: RuleSet, facts: Facts): readonly QuestionRef[] {
  return open.filter((ref) => {
    const follows = rules.questions.find(({ id }) => id === ref.question)?.follows ?? '';
    return answerTo(rules, facts, ref) === undefined && answerTo(rules, facts, { ...ref, question: follows }) !== 'unknown';
  });
}

/** The questions that would settle the result: those still to be put; after them those that were not known, and what follows on them last of all. */
export function settling(open: readonly QuestionRef[], rules: RuleSet, facts: Facts): readonly QuestionRef[] {
  const notKnown = open.filter((ref) => answerTo(rules, facts, ref) !== undefined);
  return [nextQuestions(open, rules, facts), notKnown].find(({ length }) => length > 0) ?? open;
}
