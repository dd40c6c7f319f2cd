import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { isOne, saidYes, type Given } from './answersOf.ts';
import { and } from './kleene.ts';

// Every condition but R-DEF, which the caller adds.

/** R-F18: public rental housing first, or the rent subsidy instead, for a family in town that meets the conditions. */
export function urbanHousing(facts: Given): Truth {
  return and(isOne(facts, 'household.area', 'urban'), saidYes(facts, 'housing.urbanConfirmed'));
}

/** R-F19: first in line when dangerous houses in the countryside are rebuilt, for a family in hardship. */
export function dangerousHouse(facts: Given): Truth {
  return and(
    isOne(facts, 'household.area', 'rural'),
    saidYes(facts, 'housing.ruralDangerous'),
    saidYes(facts, 'housing.reliefConfirmed'),
    saidYes(facts, 'household.hardship'),
  );
}
