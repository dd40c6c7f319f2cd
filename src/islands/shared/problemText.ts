import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import type { InputProblem } from './parse.ts';

/** A problem in words; `say` writes a bound in the measure of the field. The summary and the field say the same. */
export function problemText(problem: InputProblem, { errors }: SharedWords, say: (value: number) => string): string {
  switch (problem.kind) {
    case 'belowLeast':
      return fill(errors.belowLeast, { least: say(problem.least) });
    case 'aboveMost':
      return fill(errors.aboveMost, { most: say(problem.most) });
    case 'chooseOne':
    case 'chooseSome':
    case 'notBoth':
    case 'enterSum':
    case 'notASum':
    case 'tooFine':
    case 'enterYears':
    case 'notYears':
    case 'enterCount':
    case 'notCount':
    case 'enterPercent':
    case 'enterDay':
    case 'noSuchDay':
      return errors[problem.kind];
  }
}
