import type { ISODate, Truth } from '../../src/rules/vocabulary/index.ts';
import { hasCategory, isOne, saidYes, type Given } from './answersOf.ts';
import { and, or } from './kleene.ts';
import { isAdult, isAged, isMinor, isPersonOrChildBeforeCertificate, isSevere, isSevereOrMental } from './person.ts';
import { isWithinThreeYearsOfStart } from './work.ts';

// Every condition but R-DEF, which the caller adds; R-F11 carries its own (AMB-WZ-18).

/** R-F01 and R-F02: an adult supported by the family, counted as a household of one. */
export function householdOfOne(facts: Given): Truth {
  return and(isAdult(facts), saidYes(facts, 'person.supportedByFamily'), isSevereOrMental(facts));
}

/** R-F03: a minor of a dibao or dibao-margin household, by the orphan standard. */
export function orphanStandard(facts: Given): Truth {
  return and(isMinor(facts), isOne(facts, 'household.type', 'dibao', 'dibaoMarginal'), isSevereOrMental(facts));
}

/** R-F04: wages of the first three years left out of the household's income. */
export function wagesDisregarded(facts: Given, on: ISODate): Truth {
  return and(
    isOne(facts, 'household.type', 'dibao'),
    isOne(facts, 'work.firstOrAgain', 'first', 'again'),
    isOne(facts, 'work.kind', 'employed', 'selfEmployed', 'selfFoundWork', 'ownBusiness', 'flexible'),
    isWithinThreeYearsOfStart(facts, on),
  );
}

/** R-F06: basic antipsychotic medicine paid in full. */
export function antipsychoticMedicine(facts: Given): Truth {
  return and(hasCategory(facts, 'mental'), saidYes(facts, 'medical.antipsychotic'));
}

/** R-F07: medical rehabilitation of an insured child with cerebral palsy or an intellectual disability. */
export function childMedicalRehab(facts: Given): Truth {
  return and(
    isMinor(facts),
    or(saidYes(facts, 'person.cerebralPalsy'), hasCategory(facts, 'intellectual')),
    isOne(facts, 'insurance.medical', 'resident', 'employee'),
  );
}

/** R-F08: the three groups a family doctor signs with; "and the like" leaves other severe adults open (AMB-WZ-11). */
export function doctorContract(facts: Given): Truth {
  const named = saidYes(facts, 'person.paralysisOrAmputation') === 'yes' ? 'yes' : 'unknown';
  return or(isMinor(facts), hasCategory(facts, 'mental'), and(isAdult(facts), isSevere(facts), named));
}

/** R-F11: free rehabilitation at 0 to 6, autism counted with the intellectual (AMB-WZ-17); R-DEF is inside. */
export function freeRehab(facts: Given): Truth {
  return and(
    isPersonOrChildBeforeCertificate(facts),
    isAged(facts, 0, 6),
    or(
      hasCategory(facts, 'visual', 'hearing', 'speech', 'physical', 'intellectual'),
      and(hasCategory(facts, 'mental'), saidYes(facts, 'person.autism')),
    ),
  );
}

/** R-F14: rehabilitation of a person with paralysis or an amputation, where the doctor sees the need. */
export function paralysisRehab(facts: Given): Truth {
  return and(saidYes(facts, 'person.paralysisOrAmputation'), saidYes(facts, 'person.rehabIndication'));
}

/** R-F17: the self-employed who have paid the employees' pension in full, with difficulty. */
export function flexiblePension(facts: Given): Truth {
  return and(
    isOne(facts, 'work.kind', 'selfEmployed', 'selfFoundWork'),
    isOne(facts, 'insurance.pension', 'employee'),
    saidYes(facts, 'insurance.flexibleDifficulty'),
    saidYes(facts, 'insurance.flexiblePaidFull'),
  );
}
