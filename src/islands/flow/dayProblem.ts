import type { Facts, ISODate, RuleSet } from '../../rules/engine/index.ts';
import { daysOutside } from '../../schemas/case/index.ts';
import type { InputProblem } from '../shared/index.ts';

/** Why a case cannot be judged as of a day: somebody in it was not born yet, or would be older than anybody. Nothing where it can. */
export function dayProblem({ questions }: Pick<RuleSet, 'questions'>, { answers, lists }: Facts, on: ISODate): InputProblem | undefined {
  const outside = [answers, ...Object.values(lists).flat()].flatMap((of) => daysOutside(questions, on, (id) => of[id]));
  const [last] = outside.toSorted((one, other) => (one.given < other.given ? 1 : -1));
  if (last === undefined) return undefined;
  const { given, most } = last;
  return given > on ? { kind: 'dayTooEarly', day: given, most } : { kind: 'dayOutside', day: on, most };
}
