import type { Answers, Example, Facts, Verdict } from '../../../vocabulary/index.ts';

/** What one benefit is in an example; the sum, in fen, is what it is when its conditions hold. */
export type Expected = Readonly<{ verdict: Verdict; low?: number; high?: number }>;

/** A named family; what is expected by benefit and person, such as `R-F09#0`; `R-F00` alone for the household. */
export type FamilyExample = Example<Readonly<Record<string, Expected>>> & Readonly<{
  /** The best lawful sum a month, benefits of other schemes included; `high` null where nothing bounds it. */
  perMonth?: Readonly<{ low: number; high: number | null }>;
}>;

/** A day on which the document was in force and the dibao standards are known. */
export const early = '2016-09-01';

/** Wenzhou urban area, neither dibao nor marginal. In September 2016: 765 yuan urban, 575 rural. */
export const urban: Answers = {
  'household.place': 'wenzhou-urban-area', 'household.area': 'urban', 'household.type': 'other',
  'household.dibaoQualified': 'no', 'household.hardship': 'no', 'housing.urbanConfirmed': 'no', 'staff.inFamily': ['nobody'],
  'post.held': 'none',
};
/** The same, in a village. */
export const rural: Answers = { ...urban, 'household.area': 'rural', 'housing.ruralDangerous': 'no' };

/** Wenzhou hukou and certificate, no care needed, no work, residents' medical insurance, nothing drawn elsewhere. */
const ordinary: Answers = {
  'person.hukouWenzhou': 'yes', 'person.certificateValid': 'yes', 'person.autism': 'no',
  'person.cerebralPalsy': 'no', 'person.paralysisOrAmputation': 'no', 'person.rehabIndication': 'no',
  'person.supportedByFamily': 'no', 'person.income': 0, 'person.selfCare': 'able', 'person.longTermCare': 'no',
  'person.inInstitution': 'no', 'person.upliftConfirmed': 'no', 'receives.childWelfareBasic': 'no',
  'receives.specialHardshipSupport': 'no', 'receives.injuryNursing': 'no', 'receives.elderlyService': 'no',
  'receives.otherLiving': 0, 'receives.otherNursing': 0, 'work.firstOrAgain': 'neither', 'work.kind': 'none',
  'insurance.pension': 'none', 'insurance.flexibleDifficulty': 'no', 'insurance.flexiblePaidFull': 'no',
  'insurance.medical': 'resident', 'medical.notPayableByInsurance': 'no', 'medical.antipsychotic': 'no',
  'device.selfPaid': 'no', 'person.recognisedHardship': 'no', 'education.stage': 'none', 'education.diploma': 'none',
  'education.childDiploma': 'none', 'training.selfJoined': 'no', 'work.employmentDifficulty': 'no',
  'rural.povertyConfirmed': 'no', 'vehicle.disabledVehicle': 'no', 'talent.artsOrSports': 'no',
};

/** A person of that sex, age, kind and grade; `more` says what is not ordinary. */
export function about(
  sex: 'male' | 'female', age: number, categories: readonly string[], grade: string, more: Answers = {},
): Answers {
  return {
    ...ordinary, 'person.sex': sex, 'person.age': age, 'person.categories': categories, 'person.grade': grade, ...more,
  };
}

/** A household and its persons with a disability. */
export function family(answers: Answers, ...persons: readonly Answers[]): Facts {
  return { answers, lists: { persons } };
}

/** Due for certain, and this sum. */
export function exactly(fen: number): Expected {
  return { verdict: 'certain', low: fen, high: fen };
}

/** Due, ruled out, open, and left to the office; the sum is not checked. */
export const due: Expected = { verdict: 'certain' };
export const never: Expected = { verdict: 'impossible' };
export const maybe: Expected = { verdict: 'depends' };
export const upToTheOffice: Expected = { verdict: 'officeDecides' };

/** How much care is needed. */
export const needsSomeCare: Answers = { 'person.selfCare': 'partlyUnable', 'person.longTermCare': 'yes' };
export const needsMuchCare: Answers = { 'person.selfCare': 'mostlyUnable', 'person.longTermCare': 'yes' };
export const needsAllCare: Answers = { 'person.selfCare': 'whollyUnable', 'person.longTermCare': 'yes' };

/** 1,100 yuan a head, under 765 × 150 % = 1,147.50. */
export const boyOfNine = family(
  { ...urban, 'household.incomePerHead': 110_000 },
  about('male', 9, ['physical', 'intellectual'], '2', {
    ...needsMuchCare, 'person.supportedByFamily': 'yes', 'education.stage': 'compulsory',
  }),
);
