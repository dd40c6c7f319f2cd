import { choice, day, number, several, yesNo } from '../../vocabulary/index.ts';

/** The list of persons with a disability in the household. */
export const persons = { id: 'persons', least: 1, most: 8 } as const;

const each = { of: persons.id } as const;
const month = { least: 0, most: 100_000_000 } as const;
// The document says that nothing bounds what is reimbursed.
const noLimit = { least: 0, most: Infinity } as const;
const diplomas = ['none', 'admitted', 'selfTaught'] as const;

// What other questions follow on.
const age = number('person.age', 'years', { least: 0, most: 120 }, { ...each, changeable: 'byTime' });
const dangerousHouse = yesNo('housing.ruralDangerous');
const inInstitution = yesNo('person.inInstitution', { ...each, changeable: 'byChoice' });
const newlyEmployed = choice('work.firstOrAgain', ['first', 'again', 'neither'], each);
const pension = choice('insurance.pension', ['resident', 'employee', 'none'], { ...each, changeable: 'byChoice' });
const stage = choice(
  'education.stage',
  ['none', 'preschool', 'compulsory', 'seniorSecondary', 'vocationalSecondary', 'university', 'selfStudy'],
  { ...each, changeable: 'byTime' },
);
const trainingJoined = yesNo('training.selfJoined', { ...each, changeable: 'byChoice' });
const disabledVehicle = yesNo('vehicle.disabledVehicle', each);
const talent = yesNo('talent.artsOrSports', each);
const staff = several('staff.inFamily', ['publicInstitution', 'privateInstitution', 'visitingMedic', 'nobody']);

/** Every question of the calculator, in the order asked. Ids are the catalogue's where they are good English. */
export const q = {
  // Who the person is: without these two nothing of the document applies.
  hukou: yesNo('person.hukouWenzhou', { ...each, changeable: 'byChoice' }),
  certificate: yesNo('person.certificateValid', { ...each, changeable: 'byChoice' }),
  certificateUntil: day('person.certificateUntil', each),
  birthDate: day('person.birthDate', each, age),
  age,
  categories: several(
    'person.categories', ['visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental'], each,
  ),
  grade: choice('person.grade', ['1', '2', '3', '4'], each),

  // The household, asked once.
  place: choice('household.place', ['wenzhou-urban-area', 'other'], { changeable: 'no' }),
  area: choice('household.area', ['urban', 'rural']),
  householdType: choice('household.type', ['dibao', 'dibaoMarginal', 'other']),
  dibaoQualified: yesNo('household.dibaoQualified'),
  householdIncome: number('household.incomePerHead', 'fen/month', month, { changeable: 'byTime' }),
  hardship: yesNo('household.hardship'),
  urbanHousing: yesNo('housing.urbanConfirmed'),
  dangerousHouse,
  ruralRelief: yesNo('housing.reliefConfirmed', { follows: dangerousHouse }),

  // More about each person.
  autism: yesNo('person.autism', each),
  cerebralPalsy: yesNo('person.cerebralPalsy', each),
  paralysisOrAmputation: yesNo('person.paralysisOrAmputation', each),
  rehabIndication: yesNo('person.rehabIndication', each),
  sex: choice('person.sex', ['male', 'female'], each),
  supportedByFamily: yesNo('person.supportedByFamily', each),
  ownIncome: number('person.income', 'fen/month', month, { ...each, changeable: 'byTime' }),

  // Care.
  selfCare: choice('person.selfCare', ['able', 'partlyUnable', 'mostlyUnable', 'whollyUnable'], { ...each, changeable: 'byTime' }),
  longTermCare: yesNo('person.longTermCare', { ...each, changeable: 'byTime' }),
  inInstitution,
  upliftConfirmed: yesNo('person.upliftConfirmed', { ...each, follows: inInstitution }),
  upliftPractised: yesNo('local.nursingUplift'),

  // What the person already draws or could draw elsewhere.
  childWelfare: yesNo('receives.childWelfareBasic', each),
  specialHardship: yesNo('receives.specialHardshipSupport', each),
  injuryNursing: yesNo('receives.injuryNursing', each),
  elderlyService: yesNo('receives.elderlyService', each),
  otherLiving: number('receives.otherLiving', 'fen/month', month, each),
  otherNursing: number('receives.otherNursing', 'fen/month', month, each),

  // Work and insurance.
  newlyEmployed,
  workStart: day('work.startDate', { ...each, follows: newlyEmployed }),
  workKind: choice('work.kind', ['none', 'employed', 'selfEmployed', 'selfFoundWork', 'ownBusiness', 'flexible'], { ...each, changeable: 'byChoice' }),
  pension,
  flexibleDifficulty: yesNo('insurance.flexibleDifficulty', { ...each, follows: pension }),
  flexiblePaidFull: yesNo('insurance.flexiblePaidFull', { ...each, changeable: 'byChoice', follows: pension }),
  medical: choice('insurance.medical', ['resident', 'employee', 'none'], { ...each, changeable: 'byChoice' }),

  // Health care.
  notPayableByInsurance: yesNo('medical.notPayableByInsurance', each),
  antipsychotic: yesNo('medical.antipsychotic', each),
  deviceSelfPaid: yesNo('device.selfPaid', each),
  recognisedHardship: yesNo('person.recognisedHardship', each),
  cityOutpatient: yesNo('medical.cityPublicOutpatient', { ...each, changeable: 'byChoice' }),

  // School and training.
  stage,
  freeMeals: yesNo('education.mealConfirmed', { ...each, follows: stage }),
  tuition: number('education.tuition', 'fen/year', noLimit, { ...each, follows: stage }),
  lodging: number('education.lodging', 'fen/year', noLimit, { ...each, follows: stage }),
  diploma: choice('education.diploma', diplomas, { ...each, changeable: 'byChoice' }),
  childDiploma: choice('education.childDiploma', diplomas, each),
  trainingJoined,
  trainingPassed: yesNo('training.passed', { ...each, changeable: 'byChoice', follows: trainingJoined }),
  nationalCertificate: yesNo('training.nationalCertificate', { ...each, changeable: 'byChoice', follows: trainingJoined }),

  // Finding work, getting about, arts and sports.
  employmentDifficulty: yesNo('work.employmentDifficulty', each),
  ruralPoverty: yesNo('rural.povertyConfirmed', each),
  disabledVehicle,
  urbanCarPark: yesNo('vehicle.urbanPublicLot', { ...each, changeable: 'byChoice', follows: disabledVehicle }),
  dedicatedBay: yesNo('vehicle.dedicatedBay', { ...each, changeable: 'byChoice', follows: disabledVehicle }),
  talent,
  outstandingResult: yesNo('talent.outstandingConfirmed', { ...each, follows: talent }),

  // What the place runs.
  deviceSubsidyPractised: yesNo('local.deviceSubsidy'),
  rehabSubsidyPractised: yesNo('local.rehabSubsidy'),

  // Somebody of the family who works for people with a disability; no disability of their own is asked for.
  staff,
  staffEducation: choice('staff.education', ['higher', 'secondaryVocational', 'other'], { follows: staff }),
  staffMajor: yesNo('staff.relevantMajor', { follows: staff }),
  staffDuty: yesNo('staff.rehabilitationWork', { changeable: 'byChoice', follows: staff }),
  staffStart: day('staff.startDate', { follows: staff }),
  staffTitle: yesNo('staff.medicalTitle', { changeable: 'byChoice', follows: staff }),
  staffYears: number('staff.visitingYears', 'years', { least: 0, most: 60 }, { changeable: 'byTime', follows: staff }),
  // A question of its own: another choice above would move those that links to cases count by their place.
  post: choice('post.held', ['townOfficer', 'villageOfficer', 'specialTeacher', 'none']),
} as const;

/** All questions, in the order asked. */
export const questions = Object.values(q);
