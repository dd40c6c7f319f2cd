import { dontKnow, type CoverageCase, type ISODate, type Truth } from '../../vocabulary/index.ts';

/** A figure that was given; null while it is not known. */
export function figure({ answers }: Pick<CoverageCase, 'answers'>, id: string): number | null {
  const answer = answers[id];
  return typeof answer === 'number' ? answer : null;
}

/** A choice that was made, or a day that was given; null while it is not known. */
export function chosenIn({ answers }: Pick<CoverageCase, 'answers'>, id: string): string | null {
  const answer = answers[id];
  return typeof answer === 'string' && answer !== dontKnow ? answer : null;
}

/** A day that was given. */
export function dayOf(given: Pick<CoverageCase, 'answers'>, id: string): ISODate | null {
  return chosenIn(given, id) as ISODate | null;
}

/** Yes, no, or not known. */
export function truthOf(given: Pick<CoverageCase, 'answers'>, id: string): Truth {
  const answer = chosenIn(given, id);
  return answer === 'yes' || answer === 'no' ? answer : 'unknown';
}

/** The questions among these that have no answer. */
export function unanswered({ answers }: Pick<CoverageCase, 'answers'>, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => answers[id] === undefined || answers[id] === dontKnow);
}
