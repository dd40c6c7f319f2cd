import type { Entitlement, RuleSet } from '../../vocabulary/index.ts';
import { careAllowance, careUplift, householdWithinLine, livingAllowance, ownIncomeWithinLine } from './allowances.ts';
import {
  antipsychotics, dibaoForAll, earningsDisregard, medicalAssistanceFirst, orphanRate, personalAssistance,
  singlePersonDibao,
} from './assistance.ts';
import { exclusions, held, together } from './exclusions.ts';
import { doctorContract, listedIllness } from './health.ts';
import { flexiblePension, medicalInsuranceSubsidy, pensionSubsidy } from './insurance.ts';
import { parameters } from './parameters.ts';
import {
  isAdult, isChild, isDisabledOrYoungChild, isDisabledPerson, isMildMentalOrIntellectual, isMinor, isOfWorkingAge, isSevenToEighteen,
  isSevere, isSevereOrMild, isZeroToSix,
} from './persons.ts';
import { persons, questions } from './questions.ts';
import { readings } from './readings.ts';
import { basicCare, deviceSubsidy, freeRehabilitation, rehabSubsidy } from './rehabilitation.ts';

/** Conditions with a name of their own. */
export const named = {
  isDisabledPerson, isDisabledOrYoungChild, isAdult, isMinor, isChild, isSevere, isMildMentalOrIntellectual, isSevereOrMild,
  isZeroToSix, isSevenToEighteen, isOfWorkingAge, householdWithinLine, ownIncomeWithinLine,
} as const;

/** R-F00 to R-F17, in the order of the catalogue. */
export const entitlements = [
  dibaoForAll, singlePersonDibao, personalAssistance, orphanRate, earningsDisregard, medicalAssistanceFirst,
  antipsychotics, listedIllness, doctorContract, livingAllowance, careAllowance, careUplift, freeRehabilitation,
  basicCare, deviceSubsidy, rehabSubsidy, pensionSubsidy, medicalInsuranceSubsidy, flexiblePension,
] as const satisfies readonly Entitlement[];

/** The family rules of 温政发〔2016〕41号 (R-DEF, R-F00 to R-F17, R-X00 to R-X07). */
export const rules: RuleSet = {
  policy: 'wenzhou-2016-41',
  calculator: 'disability-benefits',
  version: '1.0.0',
  changes: [{ version: '1.0.0', on: '2026-11-21', periods: 'from 2016-08-15', clauses: ['wz-2.1', 'wz-2.2', 'wz-2.3', 'wz-7.4'] }],
  // The document names no day of effect; it is read as applying from the day of issue (AMB-WZ-52).
  from: '2016-08-15',
  until: null,
  lists: [persons],
  questions, parameters, readings, named, entitlements, requirements: [], bundled: 'fen/month', held, exclusions, together,
};
