import type { EmployersReadAs } from './employers.ts';

/** The entry of the register that each unclear place stands for. */
export const registered: Readonly<Record<keyof EmployersReadAs, string>> = {
  exemption: 'AMB-WZ-26', counting: 'AMB-WZ-27', fraction: 'AMB-WZ-27/fraction', welfareStacking: 'AMB-WZ-29', welfareRatio: 'AMB-WZ-29/ratio',
  commerce: 'AMB-WZ-30', elsewhere: 'AMB-WZ-32', rewarded: 'AMB-WZ-32/counted', aboveOnly: 'AMB-WZ-62', insurances: 'AMB-WZ-62/insurance',
};

/** How a reader who chose nothing has the unclear places read: the recommended way, or open where the text decides nothing. */
export const nothingChosen: EmployersReadAs = {
  exemption: 'allThree', counting: 'wenzhouOnly', fraction: 'dropFromDifference', welfareStacking: null, welfareRatio: null,
  commerce: null, elsewhere: null, rewarded: 'lowIncomeOnly', aboveOnly: 'onlyAboveQuota', insurances: null,
};

/** The options a reader chose; a place that is left out is read as nobody chose. */
export type Chosen = Readonly<Partial<{ [Place in keyof EmployersReadAs]: NonNullable<EmployersReadAs[Place]> }>>;

/** What a reader chooses; every option of every unclear place is chosen in one of them. */
export const choices: readonly Chosen[] = [
  {},
  { welfareStacking: 'onlyItsOwn', welfareRatio: 'ownQualification', commerce: 'apart', elsewhere: 'notForbidden', insurances: 'both' },
  { welfareStacking: 'both', welfareRatio: 'commonQuota', commerce: 'added', elsewhere: 'forbidden', insurances: 'either' },
  { exemption: 'anyOne', counting: 'anyCertificate' },
  { fraction: 'dropFromQuota', rewarded: 'everyone', aboveOnly: 'everyWelfareEnterprise' },
  { counting: 'anyCertificate', fraction: 'dropFromQuota', rewarded: 'everyone', welfareRatio: 'ownQualification' },
  { exemption: 'allThree', counting: 'wenzhouOnly', fraction: 'dropFromDifference', rewarded: 'lowIncomeOnly', aboveOnly: 'onlyAboveQuota', welfareStacking: 'both' },
  { exemption: 'anyOne', counting: 'anyCertificate', fraction: 'dropFromQuota', welfareStacking: 'both', welfareRatio: 'commonQuota', commerce: 'added',
    elsewhere: 'forbidden', rewarded: 'everyone', aboveOnly: 'everyWelfareEnterprise', insurances: 'either' },
];
