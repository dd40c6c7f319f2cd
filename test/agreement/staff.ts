import type { ISODate, Truth } from '../../src/rules/vocabulary/index.ts';
import { choiceOf, chose, isOne, numberOf, saidYes, type Given } from './answersOf.ts';
import { yearsAfter } from './calendar.ts';
import { and, known } from './kleene.ts';
import { standard, type Range } from './money.ts';

// These are about people who work with persons with a disability: R-DEF does not apply to them.

/** Begun in 2014 or later, and five full years reached, the anniversary included (AMB-WZ-56, reading A). */
function hasServedFiveYears(facts: Given, on: ISODate): Truth {
  const start = choiceOf(facts, 'staff.startDate');
  return start === null ? 'unknown' : known(start >= '2014-01-01' && yearsAfter(start, 5) <= on);
}

function isLongServingGraduate(facts: Given, on: ISODate): Truth {
  return and(
    isOne(facts, 'staff.education', 'higher', 'secondaryVocational'),
    saidYes(facts, 'staff.rehabilitationWork'),
    hasServedFiveYears(facts, on),
  );
}

/** R-F37: the award of graduates at a public rehabilitation institution. */
export function publicAward(facts: Given, on: ISODate): Truth {
  return and(chose(facts, 'staff.inFamily', 'publicInstitution'), isLongServingGraduate(facts, on));
}

/** R-F37p: the same award at a private institution, for graduates in a relevant subject only. */
export function privateAward(facts: Given, on: ISODate): Truth {
  return and(
    chose(facts, 'staff.inFamily', 'privateInstitution'),
    saidYes(facts, 'staff.relevantMajor'),
    isLongServingGraduate(facts, on),
  );
}

/** R-F38: a medic with a relevant title who has served at an institution for a year in all. */
export function visitingMedic(facts: Given): Truth {
  const years = numberOf(facts, 'staff.visitingYears');
  return and(
    chose(facts, 'staff.inFamily', 'visitingMedic'),
    saidYes(facts, 'staff.medicalTitle'),
    years === null ? 'unknown' : known(years >= 1),
  );
}

/** R-F40, R-F41, R-F42: holding the post is all that their clauses ask for. */
export function holdsPost(facts: Given, post: 'townOfficer' | 'villageOfficer' | 'specialTeacher'): Truth {
  return isOne(facts, 'post.held', post);
}

/** R-F41: the local share of the local minimum wage, in fen a month; nothing bounds either above. */
export function postSubsidy(facts: Given): Range {
  const wage = standard(facts, 'post.minimumWage', 1, Infinity);
  const share = standard(facts, 'post.wageShare', 1, Infinity);
  return { low: (wage.low * share.low) / 10_000, high: (wage.high * share.high) / 10_000 };
}
