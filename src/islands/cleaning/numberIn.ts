import type { Answers } from '../../rules/engine/index.ts';

/** The figure that was answered; null where none was, or it is not known. */
export function numberIn(answers: Answers, id: string): number | null {
  const answer = answers[id];
  return typeof answer === 'number' ? answer : null;
}
