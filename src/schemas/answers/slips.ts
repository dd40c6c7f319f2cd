import { fullYears, type Answers, type ISODate, type RuleSet } from '../../rules/vocabulary/index.ts';
import { daysOutside, partsAbove } from '../case/index.ts';
import type { Problem } from './problem.ts';

/**
 * What cannot be so, each at its place: parts larger than the wholes they are counted in, days that lie after the day of the facts or too
 * long before it, and years that are not those since a day that is given as well.
 */
export function slipsIn({ within, questions }: Pick<RuleSet, 'within' | 'questions'>, answers: Answers, factsOn: ISODate, placeOf: (question: string) => string): readonly Problem[] {
  const answerTo = (id: string) => answers[id];
  return [
    ...partsAbove(within, answerTo).map(({ part, given, whole, most }): Problem => ({ at: placeOf(part), fault: 'aboveWhole', given: String(given), allowed: `"${whole}" (${String(most)})` })),
    ...daysOutside(questions, factsOn, answerTo).map(({ question, given, most }): Problem => ({ at: placeOf(question), fault: 'outOfBounds', given, allowed: `${factsOn} or at most ${String(most)} years before, or unknown` })),
    ...questions.flatMap((question): readonly Problem[] => {
      if (question.kind !== 'date' || question.years === undefined) return [];
      const [since, years] = [answers[question.id], answers[question.years.id]];
      if (typeof years !== 'number' || typeof since !== 'string' || since === 'unknown') return [];
      const passed = fullYears(since as ISODate, factsOn);
      return passed === years ? [] : [{ at: placeOf(question.years.id), fault: 'notAllowedTogether', given: String(years), allowed: `${String(passed)}, the full years on ${factsOn} since "${question.id}" (${since}), or only one of the two` }];
    }),
  ];
}
