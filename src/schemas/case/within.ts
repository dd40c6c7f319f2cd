import { dontKnow, fullYears, type Answer, type ISODate, type PartsOfWholes, type Question } from '../../rules/vocabulary/index.ts';

/** A part that was answered larger than the whole it is counted in. */
export type PartAbove = Readonly<{ part: string; given: number; whole: string; most: number }>;

/**
 * The parts that are larger than their wholes. One of the two is a slip of the pen, and nothing can be concluded from either.
 * @param answerTo What is answered to a question, in what is being read or before.
 */
export function partsAbove(within: PartsOfWholes = [], answerTo: (question: string) => Answer | undefined): readonly PartAbove[] {
  return within.flatMap(([part, whole]): readonly PartAbove[] => {
    const [given, most] = [answerTo(part), answerTo(whole)];
    return typeof given === 'number' && typeof most === 'number' && given > most ? [{ part, given, whole, most }] : [];
  });
}

/** A day that was answered and that cannot be on the day of the facts, and how many full years there can be since it. */
export type DayOutside = Readonly<{ question: string; given: ISODate; most: number }>;

/** The days that cannot be on the day of the facts: nobody is born after it, or so many years before. */
export function daysOutside(questions: readonly Question[], factsOn: ISODate, answerTo: (question: string) => Answer | undefined): readonly DayOutside[] {
  return questions.flatMap((question): readonly DayOutside[] => {
    if (question.kind !== 'date' || question.years === undefined) return [];
    const { id, years: { most } } = question;
    const given = answerTo(id);
    if (given === undefined || given === dontKnow) return [];
    return (given as ISODate) > factsOn || fullYears(given as ISODate, factsOn) > most ? [{ question: id, given: given as ISODate, most }] : [];
  });
}
