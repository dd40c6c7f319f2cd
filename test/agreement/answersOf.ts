import type { Answers, Truth } from '../../src/rules/vocabulary/index.ts';
import { known } from './kleene.ts';

/** The answer to a question, or null while it is open: not asked, or answered "I don't know". */
export function answerTo(facts: Answers, id: string): Answers[string] | null {
  const answer = facts[id];
  return answer === undefined || answer === 'unknown' ? null : answer;
}

/** Whether the choice made is one of these. */
export function isOne(facts: Answers, id: string, ...choices: readonly string[]): Truth {
  const answer = answerTo(facts, id);
  return typeof answer === 'string' ? known(choices.includes(answer)) : 'unknown';
}

/** Whether a yes/no question was answered yes. */
export function saidYes(facts: Answers, id: string): Truth {
  return isOne(facts, id, 'yes');
}

/** Whether any of these is among the choices made; an empty list is an answer. */
export function chose(facts: Answers, id: string, ...choices: readonly string[]): Truth {
  const answer = answerTo(facts, id);
  if (answer === null || typeof answer !== 'object') return 'unknown';
  return known(answer.some((choice) => choices.includes(choice)));
}

/** Whether any of these categories stands on the certificate. */
export function hasCategory(facts: Answers, ...categories: readonly string[]): Truth {
  return chose(facts, 'person.categories', ...categories);
}

/** A number that was given, or null. */
export function numberOf(facts: Answers, id: string): number | null {
  const answer = answerTo(facts, id);
  return typeof answer === 'number' ? answer : null;
}

/** The choice that was made, or the day that was given, or null. */
export function choiceOf(facts: Answers, id: string): string | null {
  const answer = answerTo(facts, id);
  return typeof answer === 'string' ? answer : null;
}
