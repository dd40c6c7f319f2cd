import type { Answers, ISODate } from '../../src/rules/vocabulary/index.ts';
import { choiceOf, given } from './answersOf.ts';
import { fullYears } from './calendar.ts';

/**
 * What two dates say on the facts' day: a birth date says the age, whatever age was answered, and a certificate past
 * its last day is not valid (wz-7.4), whatever was answered. Nothing where the dates are open or change nothing.
 */
export function saidByDates(answers: Answers, on: ISODate): Answers {
  const days = given({ 'person.birthDate': answers['person.birthDate'] ?? 'unknown', 'person.certificateUntil': answers['person.certificateUntil'] ?? 'unknown' });
  const birth = choiceOf(days, 'person.birthDate');
  const until = choiceOf(days, 'person.certificateUntil');
  const age: Answers = birth === null ? {} : { 'person.age': Math.max(0, fullYears(birth, on)) };
  return until !== null && until < on ? { ...age, 'person.certificateValid': 'no' } : age;
}

/** The answers with what the dates say on the facts' day laid over them. */
export function onTheDay(answers: Answers, on: ISODate): Answers {
  return { ...answers, ...saidByDates(answers, on) };
}
