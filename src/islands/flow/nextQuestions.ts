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
