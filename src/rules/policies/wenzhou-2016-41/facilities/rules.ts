import type { Entitlement, Requirement, RuleSet } from '../../../vocabulary/index.ts';
import {
  acceptance, countyTelevision, freeParking, libraryCards, parkingSpaces, readingRoom, transitDiscount,
} from './access.ts';
import { beds } from './beds.ts';
import { benefitChecks } from './checks/benefits.ts';
import { serviceChecks } from './checks/publicServices.ts';
import { workChecks } from './checks/work.ts';
import { artBases, demonstration, participation, sportBases } from './culture.ts';
import {
  countyFederation, federationCadres, jobFairs, memberUnits, rehabStaff, shelteredProducts, welfarePosts,
} from './employment.ts';
import { allFunctions, basicFunctions, holdsEightHundredThousand } from './functions.ts';
import { buildingSubsidy, pupilFunds, pupilFundsPaid } from './grants.ts';
import {
  careCentre, holdsHalfMillion, holdsTenThousand, rehabCentre, shelteredEmployment, shelteredInEveryTown, villageCare,
} from './institutions.ts';
import { hasRehabCentre, isCityOrCounty, isCounty } from './places.ts';
import { areas, questions } from './questions/index.ts';
import { readings } from './readings.ts';
import {
  cityMedia, countyMedia, fifteenYears, lotteryFunds, monitoring, responsibilityLetter, servicesForAll, signNews, volunteers, wholeSystem,
} from './society.ts';

/** Conditions with a name of their own. */
export const named = {
  isCounty, isCityOrCounty, hasRehabCentre, holdsTenThousand, holdsHalfMillion, holdsEightHundredThousand,
} as const;

/** The two sums: R-G12 and R-G13. */
export const entitlements = [pupilFunds, buildingSubsidy] as const satisfies readonly Entitlement[];

/** R-G01 to R-G11, T-01 to T-22, and what else the county's self-check asks, topic by topic. */
export const requirements = [
  rehabCentre, allFunctions, basicFunctions, careCentre, beds, shelteredEmployment, shelteredInEveryTown, villageCare, servicesForAll,
  parkingSpaces, freeParking, acceptance, readingRoom, libraryCards, countyTelevision, transitDiscount,
  demonstration, artBases, sportBases, participation,
  memberUnits, federationCadres, countyFederation, jobFairs, shelteredProducts, welfarePosts, rehabStaff,
  fifteenYears, pupilFundsPaid, volunteers, responsibilityLetter, monitoring, signNews, cityMedia, countyMedia, lotteryFunds, wholeSystem,
  ...benefitChecks, ...workChecks, ...serviceChecks,
] as const satisfies readonly Requirement[];

/** What 温政发〔2016〕41号 asks of a city, county, district, town or village. */
export const rules: RuleSet = {
  policy: 'wenzhou-2016-41',
  calculator: 'disability-facilities',
  version: '1.0.0',
  changes: [{ version: '1.0.0', on: '2026-11-22', from: '2016-08-15', clauses: ['wz-3', 'wz-4', 'wz-5', 'wz-6', 'wz-7.2'] }],
  // The document names no day of effect; it is read as applying from the day of issue (AMB-WZ-52).
  from: '2016-08-15',
  bundled: 'fen/year',
  until: null,
  lists: [areas],
  questions, parameters: [], readings, named, entitlements, requirements, held: [], exclusions: [], together: [],
};
