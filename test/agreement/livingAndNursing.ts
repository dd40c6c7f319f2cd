import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { isOne, saidYes, type Given } from './answersOf.ts';
import { and, not, or } from './kleene.ts';
import { isAtMostOneAndAHalfDibao, type Range } from './money.ts';
import { isMinor, isOfWorkingAge, isSevereOrMental } from './person.ts';

/** AMB-WZ-10: whether drawing the orphan standard takes the living subsidy away is not decided by the text. */
function orphanStandardBar(orphanStandardDue: Truth): Truth {
  return orphanStandardDue === 'no' ? 'no' : 'unknown';
}

/** R-F09: the living subsidy, with what rules it out; `orphanStandardDue` is R-F03 with R-DEF. */
export function living(facts: Given, dibao: Range, orphanStandardDue: Truth): Truth {
  const byHousehold = isAtMostOneAndAHalfDibao(facts, 'household.incomePerHead', dibao);
  const byOwn = and(isOfWorkingAge(facts), isAtMostOneAndAHalfDibao(facts, 'person.income', dibao));
  return and(
    or(byHousehold, byOwn),
    not(and(isMinor(facts), saidYes(facts, 'receives.childWelfareBasic'))),
    not(saidYes(facts, 'receives.injuryNursing')),
    not(saidYes(facts, 'receives.specialHardshipSupport')),
    not(orphanStandardBar(orphanStandardDue)),
  );
}

/** R-F10: the nursing subsidy, with what rules it out. */
export function nursing(facts: Given): Truth {
  return and(
    isOne(facts, 'person.selfCare', 'partlyUnable', 'mostlyUnable', 'whollyUnable'),
    saidYes(facts, 'person.longTermCare'),
    isSevereOrMental(facts),
    not(saidYes(facts, 'receives.injuryNursing')),
    not(saidYes(facts, 'receives.specialHardshipSupport')),
    not(saidYes(facts, 'receives.elderlyService')),
  );
}

/** R-F10u: half as much again in an institution, for a person the office has confirmed. */
export function uplift(facts: Given): Truth {
  return and(nursing(facts), saidYes(facts, 'person.inInstitution'), saidYes(facts, 'person.upliftConfirmed'));
}
