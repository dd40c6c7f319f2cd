import type { Answer, Assessment, Question, RuleSet } from '../../rules/engine/index.ts';
import type { InputProblem } from '../shared/index.ts';

/** A part that is larger than the whole it is counted in, and what is to be corrected about it. */
type TooLarge = Readonly<{ question: Question; problem: InputProblem }>;

/**
 * The parts that are larger than their wholes. One of the two is a slip of the pen, and nothing can be concluded from either.
 * @param answerTo What is answered to a question, in what is being read or before.
 */
export function tooLarge(rules: RuleSet, { within = [] }: Assessment, answerTo: (question: string) => Answer | undefined): readonly TooLarge[] {
  return within.flatMap(([part, whole]): readonly TooLarge[] => {
    const [of, most] = [answerTo(part), answerTo(whole)];
    const question = rules.questions.find(({ id }) => id === part);
    return question === undefined || typeof of !== 'number' || typeof most !== 'number' || of <= most ? [] : [{ question, problem: { kind: 'aboveMost', most } }];
  });
}
