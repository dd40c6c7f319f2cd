import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { choiceOf, hasCategory, isOne, numberOf, saidYes, type Given } from './answersOf.ts';
import { and, known, or } from './kleene.ts';

/** R-DEF (wz-7.4): Wenzhou household registration and a valid certificate issued in Wenzhou. */
export function isPersonWithDisability(facts: Given): Truth {
  return and(saidYes(facts, 'person.hukouWenzhou'), saidYes(facts, 'person.certificateValid'));
}

/** AMB-WZ-18: a small child without a certificate stays open; registration elsewhere still rules the child out. */
export function isPersonOrChildBeforeCertificate(facts: Given): Truth {
  const certificate = saidYes(facts, 'person.certificateValid') === 'yes' ? 'yes' : 'unknown';
  return and(saidYes(facts, 'person.hukouWenzhou'), certificate);
}

/** Age from `least` to `most` full years, both included. */
export function isAged(facts: Given, least: number, most: number): Truth {
  const age = numberOf(facts, 'person.age');
  return age === null ? 'unknown' : known(age >= least && age <= most);
}

/** Not yet 18 (AMB-WZ-03, reading A); the document's "child" and "minor" alike. */
export function isMinor(facts: Given): Truth {
  return isAged(facts, 0, 17);
}

/** 18 or older, from the birthday on (AMB-WZ-03, reading A). */
export function isAdult(facts: Given): Truth {
  return isAged(facts, 18, Infinity);
}

/** Grade 1 or 2 (AMB-WZ-02, reading A). */
export function isSevere(facts: Given): Truth {
  return isOne(facts, 'person.grade', '1', '2');
}

/** Severe, or an intellectual or mental disability of grade 3 or 4. */
export function isSevereOrMental(facts: Given): Truth {
  return or(
    isSevere(facts),
    and(hasCategory(facts, 'intellectual', 'mental'), isOne(facts, 'person.grade', '3', '4')),
  );
}

/** AMB-WZ-14: 16 to 59, where a woman (or a person of unknown sex) from 55 on stays open. */
export function isOfWorkingAge(facts: Given): Truth {
  const age = numberOf(facts, 'person.age');
  if (age === null) return 'unknown';
  if (age < 16 || age > 59) return 'no';
  if (age <= 54) return 'yes';
  return choiceOf(facts, 'person.sex') === 'male' ? 'yes' : 'unknown';
}
