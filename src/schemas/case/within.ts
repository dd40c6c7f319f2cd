import type { Answer, PartsOfWholes } from '../../rules/vocabulary/index.ts';

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
