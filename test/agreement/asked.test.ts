import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/rules/policies/wenzhou-2016-41/parameters.ts';
import { questions } from '../../src/rules/policies/wenzhou-2016-41/questions.ts';
import type { Question } from '../../src/rules/vocabulary/index.ts';
import { furtherFigures } from './furtherFigures.ts';
import { furtherQuestions } from './furtherQuestions.ts';

/** A question but for whether its answer can change and of whom it is asked, which decide no benefit. */
function askedHow({ changeable: _, follows: __, ...question }: Question): object {
  return question;
}

describe('what was written down a second time', () => {
  it('is asked by the policy with the same choices and the same bounds', () => {
    for (const question of furtherQuestions) {
      const ofThePolicy = (questions as readonly Question[]).filter(({ id }) => id === question.id);
      expect(ofThePolicy.map(askedHow), question.id).toEqual([askedHow(question)]);
    }
  });

  it('are local figures of the policy with the same least', () => {
    for (const figure of furtherFigures) {
      expect(parameters.filter(({ id }) => id === figure.id), figure.id).toEqual([figure]);
    }
  });
});
