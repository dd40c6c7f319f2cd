import { choice, day, number, several, yesNo, type Question } from '../../src/rules/vocabulary/index.ts';

const each = { of: 'persons' } as const;
const anySum = { least: 0, most: Infinity } as const;
const diplomas = ['none', 'admitted', 'selfTaught'] as const;

/**
 * What R-F18 to R-F42 ask beyond R-F00 to R-F17, and the two dates, written down a second time: drawing cases from the
 * policy's own list alone would not notice a choice or a bound that it lost.
 */
export const furtherQuestions: readonly Question[] = [
  day('person.birthDate', each, number('person.age', 'years', { least: 0, most: 120 }, each)),
  day('person.certificateUntil', each),
  yesNo('household.hardship'),

  yesNo('housing.urbanConfirmed'),
  yesNo('housing.ruralDangerous'),
  yesNo('housing.reliefConfirmed'),

  yesNo('person.recognisedHardship', each),
  yesNo('medical.cityPublicOutpatient', each),

  choice('education.stage', [
    'none', 'preschool', 'compulsory', 'seniorSecondary', 'vocationalSecondary', 'university', 'selfStudy',
  ], each),
  yesNo('education.mealConfirmed', each),
  number('education.tuition', 'fen/year', anySum, each),
  number('education.lodging', 'fen/year', anySum, each),
  choice('education.diploma', diplomas, each),
  choice('education.childDiploma', diplomas, each),

  yesNo('training.selfJoined', each),
  yesNo('training.passed', each),
  yesNo('training.nationalCertificate', each),
  yesNo('work.employmentDifficulty', each),
  yesNo('rural.povertyConfirmed', each),

  yesNo('vehicle.disabledVehicle', each),
  yesNo('vehicle.urbanPublicLot', each),
  yesNo('vehicle.dedicatedBay', each),
  yesNo('talent.artsOrSports', each),
  yesNo('talent.outstandingConfirmed', each),

  several('staff.inFamily', ['publicInstitution', 'privateInstitution', 'visitingMedic', 'nobody']),
  choice('staff.education', ['higher', 'secondaryVocational', 'other']),
  yesNo('staff.relevantMajor'),
  yesNo('staff.rehabilitationWork'),
  day('staff.startDate'),
  yesNo('staff.medicalTitle'),
  number('staff.visitingYears', 'years', { least: 0, most: 60 }),
  choice('post.held', ['townOfficer', 'villageOfficer', 'specialTeacher', 'none']),
];
