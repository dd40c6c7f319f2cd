import type { Entitlement, Requirement, RuleSet } from '../../../vocabulary/index.ts';
import { isConcentrated, isShelteredWorkshop, isWelfareEnterprise, reachesQuota } from './counts.ts';
import { holdJobFair, leadByExample, reservePosts, takeBlindMassage } from './duties.ts';
import { exclusions, together } from './exclusions.ts';
import { isLetOffNationally, isYoungAndSmall, quotaOrLevy } from './levy.ts';
import { parameters } from './parameters.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';
import {
  aboveQuota, agriculturalEmployment, commerceEmployment, contributionSubsidy, shelteredEmployment, welfareAboveQuota,
} from './rewards.ts';
import {
  childRehabilitation, incubatorSubsidy, insuranceSubsidy, procurementPriority, servicePreference, shelteredCosts,
  shelteredOpening, welfareTraining,
} from './subsidies.ts';

/** Conditions with a name of their own. */
export const named = {
  reachesQuota, isYoungAndSmall, isLetOffNationally, isWelfareEnterprise, isShelteredWorkshop, isConcentrated,
} as const;

/** What an employer can claim, in the order of the catalogue. */
export const entitlements = [
  aboveQuota, welfareAboveQuota, shelteredEmployment, shelteredOpening, shelteredCosts, commerceEmployment,
  agriculturalEmployment, contributionSubsidy, insuranceSubsidy, incubatorSubsidy, welfareTraining, procurementPriority,
  childRehabilitation, servicePreference,
] as const satisfies readonly Entitlement[];

/** What an employer owes, in the order of the catalogue. */
export const requirements = [
  quotaOrLevy, reservePosts, holdJobFair, leadByExample, takeBlindMassage,
] as const satisfies readonly Requirement[];

/** The rules for employers of 温政发〔2016〕41号 (R-E01 to R-E17, R-X08). */
export const rules: RuleSet = {
  policy: 'wenzhou-2016-41',
  calculator: 'disability-employer',
  version: '1.0.1',
  changes: [
    { version: '1.0.0', on: '2026-11-22', from: '2016-08-15', clauses: ['wz-2.3.4', 'wz-3.1', 'wz-3.2', 'wz-3.3', 'wz-3.4', 'wz-4.1', 'wz-4.3'] },
    // R-E14 from any part of a person above the quota; R-E17 for sheltered workshops as well.
    { version: '1.0.1', on: '2026-11-22', from: '2016-08-15', clauses: ['wz-3.2-s2b', 'wz-4.3-s10'] },
  ],
  // As for families: read as applying from the day of issue (AMB-WZ-52).
  from: '2016-08-15',
  until: null,
  lists: [],
  questions, parameters, readings, named, entitlements, requirements, bundled: 'fen/year', held: [], exclusions, together,
};
