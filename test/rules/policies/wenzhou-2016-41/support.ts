import { expect } from 'vitest';
import { consider } from '../../../../src/rules/engine/index.ts';
import { rules } from '../../../../src/rules/policies/wenzhou-2016-41/index.ts';
import type {
  Answer, Answers, Explained, Facts, Interval, ISODate, Result, Verdict,
} from '../../../../src/rules/vocabulary/index.ts';
import { parameterTables } from '../../../../src/tools/evaluate/tables.ts';

/** A day on which the document was in force and the urban dibao standard was 765 yuan, the rural 575. */
export const september: ISODate = '2016-09-01';

/** 150 % of 765 yuan, in fen. */
export const line = 114_750;

const tables = parameterTables();

/** What is different about a case; `undefined` takes an answer back, as if it had not been asked. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** Wenzhou urban area, well off: nothing of the document is for this household. */
const household: Answers = {
  'household.place': 'wenzhou-urban-area', 'household.area': 'urban', 'household.type': 'other',
  'household.dibaoQualified': 'no', 'household.incomePerHead': 200_000, 'household.hardship': 'no',
  'housing.urbanConfirmed': 'no', 'housing.ruralDangerous': 'no', 'housing.reliefConfirmed': 'no', 'staff.inFamily': ['nobody'],
  'post.held': 'none',
};

/** Lin, a man of 40 of Wenzhou with a visual disability of grade 3: healthy, well paid, insured nowhere, helped by nobody. */
const lin: Answers = {
  'person.hukouWenzhou': 'yes', 'person.certificateValid': 'yes', 'person.age': 40, 'person.sex': 'male',
  'person.categories': ['visual'], 'person.grade': '3', 'person.autism': 'no', 'person.cerebralPalsy': 'no',
  'person.paralysisOrAmputation': 'no', 'person.rehabIndication': 'no', 'person.supportedByFamily': 'no',
  'person.income': 300_000, 'person.selfCare': 'able', 'person.longTermCare': 'no', 'person.inInstitution': 'no',
  'person.upliftConfirmed': 'no', 'receives.childWelfareBasic': 'no', 'receives.specialHardshipSupport': 'no',
  'receives.injuryNursing': 'no', 'receives.elderlyService': 'no', 'receives.otherLiving': 0,
  'receives.otherNursing': 0, 'work.firstOrAgain': 'neither', 'work.kind': 'none', 'work.startDate': '2016-08-20',
  'insurance.pension': 'none', 'insurance.flexibleDifficulty': 'no', 'insurance.flexiblePaidFull': 'no',
  'insurance.medical': 'none', 'medical.notPayableByInsurance': 'no', 'medical.antipsychotic': 'no',
  'device.selfPaid': 'no', 'person.recognisedHardship': 'no', 'medical.cityPublicOutpatient': 'no',
  'education.stage': 'none', 'education.diploma': 'none', 'education.childDiploma': 'none', 'training.selfJoined': 'no',
  'training.passed': 'no', 'training.nationalCertificate': 'no', 'work.employmentDifficulty': 'no',
  'rural.povertyConfirmed': 'no', 'vehicle.disabledVehicle': 'no', 'vehicle.urbanPublicLot': 'no',
  'talent.artsOrSports': 'no', 'talent.outstandingConfirmed': 'no',
};

/** Needs care all day: what R-F10 asks for, at the highest rate. */
export const careAllDay: Given = {
  'person.selfCare': 'whollyUnable', 'person.longTermCare': 'yes', 'person.grade': '1',
};

/** The same, confirmed in institutional care where the place pays the extra half. */
export const careInInstitution: Given = {
  ...careAllDay, 'person.inInstitution': 'yes', 'person.upliftConfirmed': 'yes', 'local.nursingUplift': 'yes',
};

/** A child on dibao with a severe disability: what R-F03 asks for. */
export const childOnDibao: Given = { 'person.age': 12, 'person.grade': '2', 'household.type': 'dibao' };

/** A graduate in the family who began in a public institution in 2014: what R-F37 asks for, from 2019 on. */
export const graduateInFamily: Given = {
  'staff.inFamily': ['publicInstitution'], 'staff.education': 'higher', 'staff.rehabilitationWork': 'yes',
  'staff.startDate': '2014-01-01',
};

/** For each benefit, the least that must be different about Lin for its conditions to hold. */
export const meets = {
  'R-F00': { 'household.dibaoQualified': 'yes' },
  'R-F01': { 'person.supportedByFamily': 'yes', 'person.grade': '2' },
  'R-F02': { 'person.supportedByFamily': 'yes', 'person.grade': '2' },
  'R-F03': childOnDibao,
  'R-F04': { 'household.type': 'dibao', 'work.firstOrAgain': 'first', 'work.kind': 'employed' },
  'R-F05': { 'medical.notPayableByInsurance': 'yes' },
  'R-F06': { 'person.categories': ['mental'], 'medical.antipsychotic': 'yes' },
  'R-F07': { 'person.age': 10, 'person.cerebralPalsy': 'yes', 'insurance.medical': 'resident' },
  'R-F08': { 'person.age': 10 },
  'R-F09': { 'household.incomePerHead': 100_000 },
  'R-F10': careAllDay,
  'R-F10u': careInInstitution,
  'R-F11': { 'person.age': 4 },
  'R-F12': { 'person.age': 10 },
  'R-F13': { 'device.selfPaid': 'yes', 'local.deviceSubsidy': 'yes' },
  'R-F14': { 'person.paralysisOrAmputation': 'yes', 'person.rehabIndication': 'yes', 'local.rehabSubsidy': 'yes' },
  'R-F15': { 'insurance.pension': 'resident' },
  'R-F16': { 'insurance.medical': 'resident' },
  'R-F17': {
    'work.kind': 'selfEmployed', 'insurance.pension': 'employee', 'insurance.flexibleDifficulty': 'yes',
    'insurance.flexiblePaidFull': 'yes',
  },
  'R-F18': { 'housing.urbanConfirmed': 'yes' },
  'R-F19': {
    'household.area': 'rural', 'housing.ruralDangerous': 'yes', 'household.hardship': 'yes', 'housing.reliefConfirmed': 'yes',
  },
  'R-F20': { 'work.kind': 'selfEmployed' },
  'R-F21': { 'training.selfJoined': 'yes', 'training.passed': 'yes', 'training.nationalCertificate': 'yes' },
  'R-F22': { 'household.area': 'rural', 'rural.povertyConfirmed': 'yes' },
  'R-F23': { 'person.recognisedHardship': 'yes', 'medical.cityPublicOutpatient': 'yes' },
  'R-F24': { 'education.stage': 'preschool', 'household.hardship': 'yes' },
  'R-F25': { 'education.stage': 'seniorSecondary' },
  'R-F26': { 'education.stage': 'compulsory', 'household.type': 'dibao', 'education.mealConfirmed': 'yes' },
  'R-F27': { 'education.stage': 'compulsory' },
  'R-F28': { 'education.stage': 'university' },
  'R-F29': { 'education.diploma': 'admitted' },
  'R-F29c': { 'education.childDiploma': 'admitted', 'household.hardship': 'yes' },
  'R-F30': { 'vehicle.disabledVehicle': 'yes', 'vehicle.urbanPublicLot': 'yes' },
  'R-F31': {},
  'R-F32a': {},
  'R-F32b': {},
  'R-F32c': {},
  'R-F33': { 'person.grade': '2' },
  'R-F33f': { 'person.grade': '2', 'household.hardship': 'yes' },
  'R-F34': { 'work.employmentDifficulty': 'yes' },
  'R-F34f': {},
  'R-F35': {},
  'R-F35a': {},
  'R-F36': {},
  'R-F37': graduateInFamily,
  'R-F37p': { ...graduateInFamily, 'staff.inFamily': ['privateInstitution'], 'staff.relevantMajor': 'yes' },
  'R-F38': { 'staff.inFamily': ['visitingMedic'], 'staff.medicalTitle': 'yes', 'staff.visitingYears': 1 },
  'R-F39': { 'talent.artsOrSports': 'yes' },
  'R-F39a': { 'talent.artsOrSports': 'yes', 'talent.outstandingConfirmed': 'yes' },
  'R-F40': { 'post.held': 'townOfficer' },
  'R-F41': { 'post.held': 'villageOfficer' },
  'R-F42': { 'post.held': 'specialTeacher' },
} as const satisfies Record<string, Given>;

export type BenefitId = keyof typeof meets;

/** A sum in fen: exact, or anything between two ends. */
export type Fen = number | readonly [low: number, high: number];

/** The days, readings and further persons of a case; every further person is Lin with differences, too. */
export type Circumstances = Readonly<{
  factsOn?: ISODate; rulesOn?: ISODate; readings?: Readonly<Record<string, string>>; others?: readonly Given[];
}>;

/** A case as a test asks about it; `person` counts from 0. */
export type Case = Readonly<{
  result: Result;
  verdictOf: (id: BenefitId, person?: number) => Verdict;
  /** What is drawn, as far as it is known; null where it is not money. */
  amountOf: (id: BenefitId, person?: number) => Fen | null;
  /** What it comes to when the conditions hold. */
  worthOf: (id: BenefitId, person?: number) => Fen | null;
  /** The best lawful sum of the household a month. */
  perMonth: Fen;
}>;

/** Lin and his household, with what is different about them. */
export function given(answers: Given = {}, about: Circumstances = {}): Case {
  const { factsOn = september, rulesOn = factsOn, readings = {}, others = [] } = about;
  const facts: Facts = {
    answers: known({ ...household, ...ofHousehold(answers) }),
    lists: { persons: [answers, ...others].map((person) => known({ ...lin, ...ofPerson(person) })) },
  };
  const result = consider(rules, facts, { factsOn, rulesOn, tables, readings });
  const outcome = (id: BenefitId, person = 0): Explained => outcomeOf(result, id, person);
  return {
    result,
    verdictOf: (id, person) => outcome(id, person).verdict,
    amountOf: (id, person) => fenOrNull(outcome(id, person).amount),
    worthOf: (id, person) => fenOrNull(outcome(id, person).ifEntitled),
    perMonth: fen(result.totals.find(({ measure }) => measure === 'fen/month')?.amount ?? { low: 0, high: 0, per: 1 }),
  };
}

/** The verdict when a condition holds, when it does not, when the answer is "I don't know", and when it was not asked. */
export function turning(id: BenefitId, question: string, otherwise: Answer, met: Given = meets[id]): readonly Verdict[] {
  return [met[question], otherwise, 'unknown', undefined]
    .map((answer, place) => given(place === 0 ? met : { ...met, [question]: answer }).verdictOf(id));
}

/**
 * What each option of a reading makes of a benefit, as it is told beside the result; empty where the reading makes no
 * difference. Choosing the option must lead to the very same.
 */
export function byReading(
  id: BenefitId, reading: string, answers: Given, about: Circumstances = {},
): Readonly<Record<string, readonly [Verdict, Fen | null]>> {
  const matter = outcomeOf(given(answers, about).result, id, 0).readings.find((each) => each.reading === reading);
  return Object.fromEntries((matter?.options ?? []).map(({ option, verdict, amount }) => {
    const told = [verdict, fenOrNull(amount)] as const;
    const chosen = given(answers, { ...about, readings: { ...about.readings, [reading]: option } });
    expect([chosen.verdictOf(id), chosen.amountOf(id)], `${reading} read as ${option}`).toEqual(told);
    return [option, told];
  }));
}

/** An interval as a sum in fen. */
export function fen({ low, high, per }: Interval): Fen {
  return low === high ? low / per : [low / per, high / per];
}

function fenOrNull(amount: Interval | null): Fen | null {
  return amount === null ? null : fen(amount);
}

function outcomeOf(result: Result, id: string, person: number): Explained {
  const found = result.outcomes.find(({ entitlement, index }) => entitlement === id && (index === null || index === person));
  if (found === undefined) throw new Error(`There is no outcome of ${id} for person ${String(person)}.`);
  return found;
}

function ofPerson(answers: Given): Given {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isAboutPerson(id)));
}

function ofHousehold(answers: Given): Given {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !isAboutPerson(id)));
}

function isAboutPerson(id: string): boolean {
  const question = rules.questions.find((each) => each.id === id);
  if (question === undefined && !rules.parameters.some((each) => each.id === id)) throw new Error(`Nothing is called ${id}.`);
  return question?.of === 'persons';
}

function known(answers: Given): Answers {
  return Object.fromEntries(Object.entries(answers).filter((each): each is [string, Answer] => each[1] !== undefined));
}
