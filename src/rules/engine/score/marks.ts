import type { Facts, Question, QuestionRef, Reading, ScoreScheme, Setting } from '../../vocabulary/index.ts';
import { possibleValues } from '../possible.ts';
import { answerTo, caseScope } from '../scope.ts';
import { gathered, walkNode } from '../walk.ts';

/** The marks that can still be the one to reach, the lowest first. */
export function marksOf({ mark }: ScoreScheme, facts: Facts, setting: Setting): readonly number[] {
  const scope = caseScope(facts, setting);
  switch (mark.kind) {
    case 'stated':
      return possibleValues(mark.of, scope) ?? [];
    case 'byGroup': {
      const group = answerTo(mark.question, scope);
      const one = typeof group === 'string' ? mark.of[group] : undefined;
      return one === undefined ? [...new Set(Object.values(mark.of).map(({ value }) => value))].sort((a, b) => a - b) : [one.value];
    }
  }
}

/** What the mark asks about the unit. */
export function markQuestions({ mark }: ScoreScheme): readonly Question[] {
  if (mark.kind === 'byGroup') return [mark.question];
  return gathered<Question>((question) => { walkNode(mark.of, { question }); });
}

/** The places where the mark can be read in several ways. */
export function markReadings({ mark }: ScoreScheme): readonly Reading[] {
  return mark.kind === 'byGroup' ? [] : gathered<Reading>((reading) => { walkNode(mark.of, { reading }); });
}

/** Questions about the unit that are still open and of which some answer leaves other marks than another one. */
export function openOfMark(scheme: ScoreScheme, facts: Facts, setting: Setting): readonly QuestionRef[] {
  const scope = caseScope(facts, setting);
  return markQuestions(scheme).filter((question) => answerTo(question, scope) === undefined && turns(question, scheme, facts, setting))
    .map(({ id }) => ({ question: id, index: null }));
}

function turns(question: Question, scheme: ScoreScheme, facts: Facts, setting: Setting): boolean {
  const choices = question.kind === 'choice' ? question.choices : ['yes', 'no'];
  const left = choices.map((choice) => marksOf(scheme, { ...facts, answers: { ...facts.answers, [question.id]: choice } }, setting).join());
  return new Set(left).size > 1;
}
