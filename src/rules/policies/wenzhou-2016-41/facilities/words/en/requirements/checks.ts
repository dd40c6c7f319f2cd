import type { Words } from '../../type.ts';

const federation = 'The document does not say who is responsible. Ask the local Disabled Persons’ Federation first.';

function row(number: number, units: string): string {
  return `Row ${String(number)} of the annex names units of the city: ${units}. Who is responsible in a county, and by when, is not written.`;
}

const welfare = 'civil affairs, finance, the Federation';
const insurance = 'human resources, finance, the Federation';

/** The county's self-check, as far as nothing is computed. */
export const checks = {
  'wz-chk-01': {
    title: 'Dibao for households of one',
    what: 'The document allows severely disabled adults supported by their family to be taken into dibao as households of one. This checks whether the place does so.',
    next: row(1, welfare),
  },
  'wz-chk-02': {
    title: 'Rates of the two benefits', what: 'The living benefit is 30% of the dibao standard; the care benefit is 500, 250 or 125 yuan. A place may pay more.', next: row(2, welfare),
  },
  'wz-chk-03': {
    title: 'Care benefit in institutions', what: 'The document allows a rise of 50% in institutions. Nothing is lacking without it.',
    next: `The place decides on the conditions; the document names none. ${row(2, welfare)}`,
  },
  'wz-chk-04': {
    title: 'Free rehabilitation up to six', what: 'Surgery, devices and training are free for children with a disability.', next: row(3, 'the Federation, finance, civil affairs, health'),
  },
  'wz-chk-05': {
    title: 'Basic care from seven to eighteen', what: 'Children and young people with a disability have basic care. What it is and whether it is free is not written.', next: federation,
  },
  'wz-chk-06': {
    title: 'Subsidies for residents’ insurance', what: 'All or part of the lowest pension contribution, and the whole medical contribution, are subsidised.', next: row(4, insurance),
  },
  'wz-chk-07': {
    title: 'Pension subsidy for the self-employed', what: 'Those who find it hard to pay, pay in full first and then get a subsidy. The place decides how much.', next: row(4, insurance),
  },
  'wz-chk-08': {
    title: 'Doctor’s contract fee', what: 'Local finance pays 80% of what one would pay oneself.', next: 'Ask the finance and health offices. The document does not say who is responsible.',
  },
  'wz-chk-09': {
    title: 'Basic antipsychotic medicine', what: 'Paid in full, through the relief card. Which medicines count is not written.', next: 'Ask civil affairs and the health office. The document does not say who is responsible.',
  },
  'wz-chk-10': {
    title: 'Dangerous rural houses', what: 'Poor families with a disability who qualify come first.', next: 'Ask the housing office and the Federation. The document does not say who is responsible.',
  },
  'wz-chk-11': {
    title: 'Publishing how employers meet the quota', what: 'It is made public, and stands in the published credit records.', next: row(5, 'the Federation, human resources, development and reform, market supervision, economy and information'),
  },
  'wz-chk-12': { title: 'Reward above the quota', what: 'At least 4 months of minimum wage a year for each person above the quota.', next: federation },
  'wz-chk-13': { title: 'Reward of welfare enterprises', what: 'At least 1 month of minimum wage a year for each person above the ratio.', next: federation },
  'wz-chk-14': {
    title: 'Subsidies of sheltered institutions', what: 'At least 2 months of minimum wage a year for each person, and a one-off opening subsidy.',
    next: row(6, 'the Federation, development and reform, civil affairs, finance, human resources, land, the People’s Bank'),
  },
  'wz-chk-15': { title: 'Reward of online traders', what: 'At least 2 months of minimum wage a year for each person employed.', next: federation },
  'wz-chk-17': {
    title: 'Posts in county member units', what: 'Member units of the county’s committee offer a number of posts. How many is not written.', next: 'Ask the county’s committee which units have offered none.',
  },
  'wz-chk-19': { title: 'Posts kept by state enterprises', what: 'State enterprises set up or keep suitable posts. How many is not written.', next: federation },
  'wz-chk-21': { title: 'Disability commissioners', what: 'Towns and villages have able commissioners in full number. The number is not written.', next: federation },
  'wz-chk-22': {
    title: 'Low rural incomes', what: 'People with a disability and a low rural income are a priority of poverty relief and monitoring.', next: row(8, 'the rural affairs office, finance, the Federation'),
  },
  'wz-chk-23': {
    title: 'Training subsidy', what: 'A one-off subsidy for those who train on their own, pass and get a national certificate.', next: 'Ask the finance office and the Federation. The document gives no figure.',
  },
  'wz-chk-24': { title: 'Assessing community rehabilitation', what: 'It counts for more when primary health care is assessed.', next: row(9, 'health') },
  'wz-chk-27': {
    title: 'Three reliefs for pupils', what: 'No fees and boarding costs in senior secondary; free meals for dibao pupils who qualify; at least 150 yuan a term for travel.',
    next: 'Ask the education office. The document does not say who is responsible.',
  },
  'wz-chk-43': {
    title: 'Sharing data', what: 'The Federation, civil affairs, education, police, tax, health, human resources and market supervision share their data.', next: federation,
  },
  'wz-chk-44': { title: 'Legal help', what: 'The Federation has legal help, with a lawyer in regular attendance.', next: 'Ask the local Federation and the justice office.' },
  'wz-chk-45': {
    title: 'The place’s own rules', what: 'Every county, county-level city and district draws up rules of its own.', next: 'Ask the government office. The document does not say by when.',
  },
} as const satisfies Partial<Words['requirements']>;
