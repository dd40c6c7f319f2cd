import { yesNo } from '../../../../vocabulary/index.ts';
import { areas } from './area.ts';

const each = { of: areas.id, changeable: 'byChoice' } as const;

/** The self-check of a county, as far as nothing is computed: yes or no, in the order of the document. */
export const checks = {
  singleHousehold: yesNo('check.singleHousehold', each),
  livingRate: yesNo('check.livingRate', each),
  careRates: yesNo('check.careRates', each),
  careUplift: yesNo('check.careUplift', each),
  childRehab: yesNo('check.childRehab', each),
  basicCare: yesNo('check.basicCare', each),
  pensionSubsidy: yesNo('check.pensionSubsidy', each),
  medicalSubsidy: yesNo('check.medicalSubsidy', each),
  flexiblePension: yesNo('check.flexiblePension', each),
  doctorContract: yesNo('check.doctorContract', each),
  antipsychotics: yesNo('check.antipsychotics', each),
  ruralHousing: yesNo('check.ruralHousing', each),
  quotaNotice: yesNo('check.quotaNotice', each),
  quotaCredit: yesNo('check.quotaCredit', each),
  overQuotaReward: yesNo('check.overQuotaReward', each),
  welfareReward: yesNo('check.welfareReward', each),
  shelteredSubsidy: yesNo('check.shelteredSubsidy', each),
  shelteredOpening: yesNo('check.shelteredOpening', each),
  commerceReward: yesNo('check.commerceReward', each),
  unitPosts: yesNo('check.unitPosts', each),
  reservedPosts: yesNo('check.reservedPosts', each),
  commissioners: yesNo('check.commissioners', each),
  povertyList: yesNo('check.povertyList', each),
  trainingSubsidy: yesNo('check.trainingSubsidy', each),
  rehabAssessed: yesNo('check.rehabAssessed', each),
  schoolFees: yesNo('check.schoolFees', each),
  schoolMeals: yesNo('check.schoolMeals', each),
  schoolTransport: yesNo('check.schoolTransport', each),
  dataSharing: yesNo('check.dataSharing', each),
  legalAid: yesNo('check.legalAid', each),
  localRules: yesNo('check.localRules', each),
} as const;
