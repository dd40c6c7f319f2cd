import type { ISODate } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import type { InputProblem } from './parse.ts';

/** A problem in words; `say` writes a bound in the measure of the field, `sayDay` a day. The summary and the field say the same. */
export function problemText(problem: InputProblem, { errors }: SharedWords, say: (value: number) => string, sayDay: (day: ISODate) => string = String): string {
  if ('day' in problem) return fill(errors[problem.kind], { day: sayDay(problem.day), most: problem.most });
  if ('least' in problem) return fill(errors.belowLeast, { least: say(problem.least) });
  if ('most' in problem) return fill(errors.aboveMost, { most: say(problem.most) });
  return errors[problem.kind];
}
