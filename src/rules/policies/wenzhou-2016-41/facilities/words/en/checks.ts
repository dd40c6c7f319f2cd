import type { Words } from '../type.ts';

const partly = 'If only in part, choose no.';

/** The county's self-check: yes or no. */
export const checks = {
  'check.singleHousehold': { ask: 'Can severely disabled adults be taken into dibao as households of one?', label: 'Households of one taken into dibao' },
  'check.livingRate': { ask: 'Is the living benefit paid at 30% of the dibao standard or more?', label: 'Living benefit at 30% or more' },
  'check.careRates': { ask: 'Is the care benefit paid at 500, 250 and 125 yuan or more?', label: 'Care benefit at the three rates or more', help: partly },
  'check.careUplift': { ask: 'Is the care benefit raised by 50% in institutions?', label: 'Care benefit raised in institutions', help: 'The document says “may”; nothing is lacking without it.' },
  'check.childRehab': { ask: 'Is basic rehabilitation free for children up to six?', label: 'Free rehabilitation up to six' },
  'check.basicCare': { ask: 'Is there basic care for those of seven to eighteen?', label: 'Basic care from seven to eighteen' },
  'check.pensionSubsidy': { ask: 'Is all or part of the lowest contribution to the residents’ pension subsidised?', label: 'Residents’ pension subsidised' },
  'check.medicalSubsidy': { ask: 'Is the whole contribution to residents’ medical insurance subsidised?', label: 'Medical insurance subsidised in full' },
  'check.flexiblePension': { ask: 'Is there a pension subsidy for the self-employed who find it hard to pay?', label: 'Pension subsidy for the self-employed' },
  'check.doctorContract': { ask: 'Is 80% of one’s own part of the doctor’s contract fee subsidised?', label: 'Contract fee subsidised at 80%' },
  'check.antipsychotics': { ask: 'Are basic antipsychotics paid in full through the relief card?', label: 'Antipsychotics paid in full' },
  'check.ruralHousing': { ask: 'Do poor families with a disability come first when dangerous rural houses are rebuilt?', label: 'Families with a disability first in rural rebuilding' },
  'check.quotaNotice': { ask: 'Is it made public how employers meet the disability quota?', label: 'Quota made public' },
  'check.quotaCredit': { ask: 'Is it part of the published credit records of enterprises?', label: 'Quota in credit records' },
  'check.overQuotaReward': { ask: 'Is the reward for each person above the quota at least 4 months of minimum wage a year?', label: 'Reward above the quota: 4 months or more' },
  'check.welfareReward': { ask: 'Is the reward of welfare enterprises at least 1 month of minimum wage a year for each person above?', label: 'Welfare enterprises: 1 month or more' },
  'check.shelteredSubsidy': { ask: 'Do sheltered institutions get at least 2 months of minimum wage a year for each person?', label: 'Sheltered institutions: 2 months or more' },
  'check.shelteredOpening': { ask: 'Is there a one-off subsidy for opening a sheltered institution?', label: 'Opening subsidy for sheltered institutions' },
  'check.commerceReward': { ask: 'Do online traders get at least 2 months of minimum wage a year for each person they employ?', label: 'Online traders: 2 months or more' },
  'check.unitPosts': { ask: 'Have member units of the county’s committee offered posts?', label: 'County member units offer posts' },
  'check.reservedPosts': { ask: 'Have state enterprises set up or kept suitable posts?', label: 'State enterprises keep posts' },
  'check.commissioners': { ask: 'Do all towns and villages have their disability commissioners?', label: 'Commissioners in place' },
  'check.povertyList': { ask: 'Are people with a disability and a low rural income a priority of poverty relief?', label: 'Priority of poverty relief' },
  'check.trainingSubsidy': { ask: 'Is there a one-off subsidy for training that ends with a national certificate?', label: 'Training subsidy' },
  'check.rehabAssessed': { ask: 'Does community rehabilitation count for more when primary health care is assessed?', label: 'Community rehabilitation assessed' },
  'check.schoolFees': { ask: 'Are fees and boarding free for pupils with a disability in senior secondary?', label: 'Senior secondary: no fees, no boarding costs' },
  'check.schoolMeals': { ask: 'Are meals free for dibao pupils with a disability who qualify, in compulsory education?', label: 'Free meals for dibao pupils' },
  'check.schoolTransport': { ask: 'Is the travel subsidy for pupils at least 150 yuan a term?', label: 'Travel subsidy: 150 yuan a term or more' },
  'check.dataSharing': { ask: 'Do the Federation and the other offices share their data on disability?', label: 'Data shared' },
  'check.legalAid': { ask: 'Does the Federation have legal help, with a lawyer in attendance?', label: 'Legal help and a lawyer in attendance' },
  'check.localRules': { ask: 'Has the place drawn up its own rules for putting the document into effect?', label: 'Own rules drawn up' },
} as const satisfies Partial<Words['questions']>;
