import type { Entitlement, RuleSet } from '../../vocabulary/index.ts';
import { careAllowance, careUplift, householdWithinLine, livingAllowance, ownIncomeWithinLine } from './allowances.ts';
import {
  antipsychotics, dibaoForAll, earningsDisregard, medicalAssistanceFirst, orphanRate, personalAssistance,
  singlePersonDibao,
} from './assistance.ts';
import { consultationFee, dayCare, firstInHospital, freeDayCare } from './care.ts';
import { exclusions, held, together } from './exclusions.ts';
import { doctorContract, listedIllness } from './health.ts';
import { dangerousHouse, urbanHousing } from './housing.ts';
import { flexiblePension, medicalInsuranceSubsidy, pensionSubsidy } from './insurance.ts';
import { accessibleHome, freeParking, libraryCard, publicPlaces, talentAward, talentFirst, transit } from './outAndAbout.ts';
import { parameters } from './parameters.ts';
import {
  isAdult, isChild, isDisabledOrYoungChild, isDisabledPerson, isMildMentalOrIntellectual, isMinor, isOfWorkingAge, isSevenToEighteen,
  isSevere, isSevereOrMild, isZeroToSix,
} from './persons.ts';
import { persons, questions } from './questions.ts';
import { readings } from './readings.ts';
import { basicCare, deviceSubsidy, freeRehabilitation, rehabSubsidy } from './rehabilitation.ts';
import {
  childDegree, freeMeals, isSeniorSecondary, ownDegree, preschoolSubsidy, schoolTransport, seniorSecondaryFree, universityFees,
} from './schooling.ts';
import {
  graduateAward, medicService, privateGraduateAward, teacherAllowance, townOfficerPay, villageOfficerSubsidy,
} from './staff.ts';
import {
  employmentAssistance, employmentService, publicPost, publicPostForFamily, ruralRelief, startup, trainingFee,
} from './work.ts';

/** Conditions with a name of their own. */
export const named = {
  isDisabledPerson, isDisabledOrYoungChild, isAdult, isMinor, isChild, isSevere, isMildMentalOrIntellectual, isSevereOrMild,
  isZeroToSix, isSevenToEighteen, isOfWorkingAge, householdWithinLine, ownIncomeWithinLine, isSeniorSecondary,
} as const;

/** R-F00 to R-F39 in the order of the catalogue, then R-F40 to R-F42, ids of ours for clauses it has no rules for. */
export const entitlements = [
  dibaoForAll, singlePersonDibao, personalAssistance, orphanRate, earningsDisregard, medicalAssistanceFirst,
  antipsychotics, listedIllness, doctorContract, livingAllowance, careAllowance, careUplift, freeRehabilitation,
  basicCare, deviceSubsidy, rehabSubsidy, pensionSubsidy, medicalInsuranceSubsidy, flexiblePension,
  urbanHousing, dangerousHouse, startup, trainingFee, ruralRelief, consultationFee, preschoolSubsidy, seniorSecondaryFree,
  freeMeals, schoolTransport, universityFees, ownDegree, childDegree, freeParking, transit, accessibleHome, publicPlaces,
  libraryCard, dayCare, freeDayCare, publicPost, publicPostForFamily, employmentService, employmentAssistance,
  firstInHospital, graduateAward, privateGraduateAward, medicService, talentFirst, talentAward,
  townOfficerPay, villageOfficerSubsidy, teacherAllowance,
] as const satisfies readonly Entitlement[];

/** The family rules of 温政发〔2016〕41号 (R-DEF, R-F00 to R-F42, R-X00 to R-X07). */
export const rules: RuleSet = {
  policy: 'wenzhou-2016-41',
  calculator: 'disability-benefits',
  version: '1.2.0',
  changes: [
    { version: '1.0.0', on: '2026-11-21', from: '2016-08-15', clauses: ['wz-2.1', 'wz-2.2', 'wz-2.3', 'wz-7.4'] },
    {
      version: '1.1.0', on: '2026-11-22', from: '2016-08-15',
      clauses: ['wz-2.4', 'wz-3.3', 'wz-3.4', 'wz-3.5', 'wz-4.1', 'wz-4.2', 'wz-4.3', 'wz-4.4', 'wz-4.5', 'wz-7.4'],
    },
    // R-F40, R-F41 and R-F42, whose ids are ours: the catalogue lists these clauses without a rule.
    { version: '1.2.0', on: '2026-11-22', from: '2016-08-15', clauses: ['wz-3.3-s7a', 'wz-3.3-s7b', 'wz-4.2-s10a'] },
  ],
  // The document names no day of effect; it is read as applying from the day of issue (AMB-WZ-52).
  from: '2016-08-15',
  until: null,
  lists: [persons],
  questions, parameters, readings, named, entitlements, requirements: [], bundled: 'fen/month', held, exclusions, together,
};
