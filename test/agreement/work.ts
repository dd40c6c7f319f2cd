import type { Answers, ISODate, Truth } from '../../src/rules/vocabulary/index.ts';
import { choiceOf } from './answersOf.ts';
import { known } from './kleene.ts';

/** The day three calendar years later; 29 February has no counterpart and becomes 28 February. */
export function threeYearsAfter(start: string): string {
  const year = String(Number(start.slice(0, 4)) + 3).padStart(4, '0');
  const day = start.slice(4) === '-02-29' ? '-02-28' : start.slice(4);
  return year + day;
}

/** From the day work began to the same day three years later, both included (AMB-WZ-08, reading A). */
export function isWithinThreeYearsOfStart(facts: Answers, on: ISODate): Truth {
  const start = choiceOf(facts, 'work.startDate');
  return start === null ? 'unknown' : known(start <= on && on <= threeYearsAfter(start));
}
