import type { Words } from '../type.ts';

/** What this tool does not check, what an office judges, what rules a benefit out, what competes with it. */
export const remarks = {
  dibaoConditions: 'The conditions for dibao are not in this document; local dibao rules set them.',
  ownIncomeForSingleHousehold: 'The document does not say how own income counts for dibao as a household of one.',
  whichAssistanceIsPersonal: 'The document does not list which assistance “concerns the person directly”.',
  sameAsOrphanRate: 'The text says “modelled on” the orphan rate; it does not say whether the sum is the same.',
  endsWithMajority:
    'The document does not say whether it stops in the month of the 18th birthday, or when the household leaves the'
    + ' margin.',
  countedFromWhichDay:
    'The document does not say from which day the three years run, or whether a new job starts them again (reading'
    + ' AMB-WZ-08).',
  provincialDisregard:
    'Zhejiang’s social assistance rules leave out earnings of 6 to 12 months up to a limit; ask civil affairs how the'
    + ' two work together.',
  medicalAssistanceConditions:
    'The document does not say how much medical assistance is, or whether it has an income test of its own.',
  whichMedicines: 'The document does not list the basic antipsychotic medicines or say how they are settled.',
  shareOfCostPaid: 'The document does not say what share insurance pays, or up to what limit.',
  contractFeePeriod: 'The document does not say what the contract fee is or for what period it is charged.',
  contractSigned: 'Without a doctor’s contract, one has to be signed first; here we only check who qualifies.',
  incomePeriod: 'The document does not say which months count or what counts as income; civil affairs decides.',
  whichDibao:
    'The document does not say whether “local” is the place of registration or of living, or which figure holds when'
    + ' it changes in mid-year; we take the place of registration (reading AMB-WZ-13).',
  paidHowOften:
    'The document does not say how often it is paid; the dibao standard is monthly, so we count by the month.',
  subsidiesNotCounted:
    'Against the 150% line the four benefits are not counted as income, while earnings of a dibao household’s first'
    + ' three years are; that is one reading (AMB-WZ-25).',
  whoAssesses: 'The document does not say who assesses how far a person can look after themselves, or how.',
  currentCareRates:
    'The document says the care rates will be adjusted; without a current figure we use its 500, 250 and 125 yuan.',
  upliftConditions:
    'The extra 50% is for people “who meet the conditions”; the document does not name them, so only the office can'
    + ' say.',
  whichServicesAreFree: 'The document does not list the rehabilitation services or the institutions that give them.',
  whatBasicCareIs: 'The document does not say what the basic care service is, how long it lasts or what it costs.',
  whichDevices: 'Beyond cochlear implants the document does not say which devices count, or how often.',
  pensionShare: 'Whether part or all of the pension contribution is subsidised is for the place to decide.',
  whatDifficultyMeans:
    'The document does not say what counts as difficulty in paying, or how soon after paying to apply.',
  livesAlone: 'Whether the person is treated as a household of one is for the office to decide.',

  'R-X03':
    'A child who receives basic child welfare support cannot draw the living benefit; the care benefit is not'
    + ' affected.',
  'R-X03-AMB10':
    'The document does not make clear whether a child who draws the benefit at the orphan rate loses the living'
    + ' benefit (AMB-WZ-10).',
  'R-X04-injury':
    'Whoever draws the care payment of work injury insurance can draw neither the living nor the care benefit.',
  'R-X04-hardship':
    'Whoever has support for destitute persons (tekun) can draw neither the living nor the care benefit.',
  'R-X05':
    'Whoever receives the old-age care service subsidy cannot draw the care benefit; the document does not say that'
    + ' the living benefit is affected.',

  'R-X00':
    'Whoever draws the benefit at the orphan rate no longer draws dibao; we read this as the child’s own part only'
    + ' (reading AMB-WZ-07).',
  'R-X01':
    'The living, care, rehabilitation and social insurance benefits may be claimed together by those who qualify for'
    + ' each.',
  'R-X02':
    'Where another scheme pays a living or care allowance (因公致残、离休等), the higher one may be chosen, but not both.',
  'R-X06': 'None of the four benefits counts as income of a dibao or marginal dibao household.',
  'R-X07':
    'What a person with a disability in a dibao household earns within three years may be left out of the family’s'
    + ' income.',
  otherLiving: 'Living allowance of another scheme (因公致残、离休等)',
  otherNursing: 'Care allowance of another scheme (因公致残、离休等)',
  dibaoShare: 'The person’s own part of the household’s dibao',
} satisfies Partial<Words['remarks']>;

/** Conditions with a name of their own. */
export const named: Words['named'] = {
  isDisabledPerson: 'A person with a disability as the document means it',
  isDisabledOrYoungChild: 'A person with a disability as the document means it, or a small child without a certificate',
  isAdult: 'Adult (18 or over)',
  isMinor: 'Minor (under 18)',
  isChild: 'Child (under 18)',
  isSevere: 'Severe disability (grade 1 or 2)',
  isMildMentalOrIntellectual: 'Mental or intellectual disability of grade 3 or 4',
  isSevereOrMild: 'Severe disability, or mental or intellectual of grade 3 or 4',
  isZeroToSix: 'Age 0 to 6',
  isSevenToEighteen: 'Age 7 to 18',
  isOfWorkingAge: 'Working age',
  householdWithinLine: 'Household income per head within 150% of the dibao standard',
  ownIncomeWithinLine: 'Of working age, with an own income within 150% of the dibao standard',
  isSeniorSecondary: 'At senior secondary school',
};
