import type { ISODate, Truth } from '../../src/rules/vocabulary/index.ts';
import { choiceOf, isOne, saidYes, type Given } from './answersOf.ts';
import { yearsAfter } from './calendar.ts';
import { and, known, or } from './kleene.ts';

// Every condition but R-DEF, which the caller adds.

/** From the day work began to the same day three years later, both included (AMB-WZ-08, reading A). */
export function isWithinThreeYearsOfStart(facts: Given, on: ISODate): Truth {
  const start = choiceOf(facts, 'work.startDate');
  return start === null ? 'unknown' : known(start <= on && on <= yearsAfter(start, 3));
}

/** R-F20: costs of starting on one's own; the words do not name work found by oneself, which stays open. */
export function startUp(facts: Given): Truth {
  const named = isOne(facts, 'work.kind', 'selfEmployed', 'ownBusiness', 'flexible');
  const unnamed = and(isOne(facts, 'work.kind', 'selfFoundWork'), 'unknown');
  return or(named, unnamed);
}

/** R-F21: training taken on one's own initiative, passed, and certified by the state. */
export function vocationalTraining(facts: Given): Truth {
  return and(
    saidYes(facts, 'training.selfJoined'),
    saidYes(facts, 'training.passed'),
    saidYes(facts, 'training.nationalCertificate'),
  );
}

/** R-F22: first in line for poverty relief in the countryside; low income is not a condition of this sentence. */
export function ruralRelief(facts: Given): Truth {
  return and(isOne(facts, 'household.area', 'rural'), saidYes(facts, 'rural.povertyConfirmed'));
}
