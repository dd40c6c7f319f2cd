import { parameters } from '../../src/rules/policies/wenzhou-2016-41/parameters.ts';
import { questions } from '../../src/rules/policies/wenzhou-2016-41/questions.ts';
import { furtherFigures } from './furtherFigures.ts';
import { furtherQuestions } from './furtherQuestions.ts';
import type { Asked } from './randomFacts.ts';

function without<T extends Readonly<{ id: string }>>(all: readonly T[], others: readonly T[]): readonly T[] {
  return all.filter(({ id }) => others.every((other) => other.id !== id));
}

/** Everything the hand-written functions ask: what the policy asks, and what was written down a second time. */
export const everythingAsked: Asked = {
  questions: [...without(questions, furtherQuestions), ...furtherQuestions],
  parameters: [...without(parameters, furtherFigures), ...furtherFigures],
};
