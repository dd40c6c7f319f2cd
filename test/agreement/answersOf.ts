import type { Answer, Answers, Truth } from '../../src/rules/vocabulary/index.ts';
import { known } from './kleene.ts';

/** What was answered, as readers written by hand look it up: an object with a hundred answers that came in any order is slow to look into. */
export type Given = ReadonlyMap<string, Answer>;

/** Answers to look up; the later ones lie over the earlier. */
export function given(...answers: readonly Answers[]): Given {
  const all = new Map<string, Answer>();
  for (const some of answers) for (const id in some) all.set(id, some[id] as Answer);
  return all;
}

/** The answer to a question, or null while it is open: not asked, or answered "I don't know". */
export function answerTo(facts: Given, id: string): Answer | null {
  const answer = facts.get(id);
  return answer === undefined || answer === 'unknown' ? null : answer;
}

/** Whether the choice made is one of these. */
export function isOne(facts: Given, id: string, ...choices: readonly string[]): Truth {
  const answer = answerTo(facts, id);
  return typeof answer === 'string' ? known(choices.includes(answer)) : 'unknown';
}

/** Whether a yes/no question was answered yes. */
export function saidYes(facts: Given, id: string): Truth {
  return isOne(facts, id, 'yes');
}

/** Whether any of these is among the choices made; an empty list is an answer. */
export function chose(facts: Given, id: string, ...choices: readonly string[]): Truth {
  const answer = answerTo(facts, id);
  if (answer === null || typeof answer !== 'object') return 'unknown';
  return known(answer.some((choice) => choices.includes(choice)));
}

/** Whether any of these categories stands on the certificate. */
export function hasCategory(facts: Given, ...categories: readonly string[]): Truth {
  return chose(facts, 'person.categories', ...categories);
}

/** A number that was given, or null. */
export function numberOf(facts: Given, id: string): number | null {
  const answer = answerTo(facts, id);
  return typeof answer === 'number' ? answer : null;
}

/** The choice that was made, or the day that was given, or null. */
export function choiceOf(facts: Given, id: string): string | null {
  const answer = answerTo(facts, id);
  return typeof answer === 'string' ? answer : null;
}
