import { evenReading, reading } from '../../vocabulary/index.ts';

/**
 * Where the document is unclear or silent in a way that can turn a result, by the id of the register at the end of its
 * plain edition. The first option is the recommended one. The rest of the register is prose and has no options here.
 */
export const r = {
  bounds: reading('AMB-WZ-01', 'note', ['wz-2.3.1-s2a', 'wz-2.3.1-s2b'], ['inclusive', 'exclusive']),
  severe: reading('AMB-WZ-02', 'note', ['wz-2.1-s2a', 'wz-2.3.2-s1a', 'wz-4.3-s9b'], ['gradesOneAndTwo', 'gradeOneOnly']),
  child: reading('AMB-WZ-03', 'note', ['wz-2.2-s1c', 'wz-2.2-s2a', 'wz-2.3.x-s3'], ['under18', 'under14']),
  ageEnds: reading('AMB-WZ-04', 'beside', ['wz-2.3.3-s3b', 'wz-2.3.3-s3c'], ['wholeYears', 'untilBirthday']),
  singleHousehold: reading('AMB-WZ-06', 'beside', ['wz-2.1-s2a'], ['noFamilyLimit', 'lowIncomeFamilies']),
  threeYears: reading('AMB-WZ-08', 'beside', ['wz-2.1-s4'], ['lastDayIncluded', 'lastDayExcluded']),
  childBasics: reading('AMB-WZ-10', 'open', ['wz-2.1-s3a', 'wz-2.3.x-s3'], ['excluded', 'kept']),
  andOthers: evenReading('AMB-WZ-11', ['wz-2.2-s2a'], ['allSevereAdults', 'onlyNamed']),
  dibaoShare: reading('AMB-WZ-13', 'note', ['wz-2.3.1-s2c'], ['toTheFen', 'toTheYuan']),
  workingAge: reading('AMB-WZ-14', 'open', ['wz-2.3.1-s2b'], ['menTo59WomenTo54', 'allTo59']),
  ownIncome: reading('AMB-WZ-15', 'note', ['wz-2.3.1-s2b'], ['whateverTheFamily', 'onlyLivingAlone']),
  uplift: reading('AMB-WZ-16', 'beside', ['wz-2.3.2-s3'], ['toTheFen', 'upToTheYuan']),
  autism: reading('AMB-WZ-17', 'beside', ['wz-2.3.3-s3b'], ['intellectualOrAutism', 'intellectualWithAutism', 'autismOnly']),
  noCertificateYet: evenReading('AMB-WZ-18', ['wz-7.4', 'wz-2.3.3-s3b'], ['certificateNeeded', 'earlyHelpAnyway']),
  choosingHigher: reading('AMB-WZ-22', 'beside', ['wz-2.3.x-s2'], ['eachKindApart', 'onlyOneInAll']),
  hardship: reading('AMB-WZ-37', 'note', ['wz-2.4-s2a', 'wz-4.2-s2c', 'wz-4.2-s8', 'wz-4.3-s9c'], ['recognisedLocally', 'dibaoAndMarginal']),
  specialHardship: reading('AMB-WZ-38', 'note', ['wz-4.1-s2b'], ['recognisedLocally', 'supportedPersons']),
  transport: reading('AMB-WZ-40', 'open', ['wz-4.2-s6f'], ['schoolAges', 'everyStudent']),
  parking: reading('AMB-WZ-48', 'beside', ['wz-4.4-s3b', 'wz-4.4-s3c'], ['anyBay', 'dedicatedBayOnly']),
  ownDegree: reading('AMB-WZ-57', 'beside', ['wz-4.2-s8'], ['onlyForChildren', 'forBoth']),
  publicPosts: reading('AMB-WZ-58', 'beside', ['wz-3.3-s5b'], ['onlyThePerson', 'membersToo']),
  seniorStage: reading('AMB-WZ-61', 'note', ['wz-4.2-s6d'], ['vocationalIncluded', 'generalOnly']),
  supported: reading('AMB-WZ-63', 'beside', ['wz-2.1-s2a', 'wz-2.3.2-s1a'], ['qualifiesBoth', 'qualifiesFirst']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);
