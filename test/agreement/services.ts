import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { hasCategory, saidYes, type Given } from './answersOf.ts';
import { and, or } from './kleene.ts';
import { isSevere } from './person.ts';

// Every condition but R-DEF, which the caller adds.

/** R-F23: recognised locally as in special hardship, which the support scheme does not decide (AMB-WZ-38, reading A). */
export function outpatientFee(facts: Given): Truth {
  return and(saidYes(facts, 'person.recognisedHardship'), saidYes(facts, 'medical.cityPublicOutpatient'));
}

/** R-F30: in any bay of an urban public car park (AMB-WZ-48, reading A). */
export function freeParking(facts: Given): Truth {
  return and(saidYes(facts, 'vehicle.disabledVehicle'), saidYes(facts, 'vehicle.urbanPublicLot'));
}

/** R-F33: whom care in an institution or at home is for, the mild intellectual and mental disabilities included. */
export function careServices(facts: Given): Truth {
  return or(hasCategory(facts, 'intellectual', 'mental'), isSevere(facts));
}

/** R-F33f: the same people where they are in hardship, free or at a low price. */
export function freeCareServices(facts: Given): Truth {
  return and(careServices(facts), saidYes(facts, 'household.hardship'));
}

/** R-F39a: a talent in arts or sports whose outstanding result at a major event was confirmed. */
export function sameAward(facts: Given): Truth {
  return and(saidYes(facts, 'talent.artsOrSports'), saidYes(facts, 'talent.outstandingConfirmed'));
}
