import type { entitlements, requirements } from './rules.ts';

/** The id of a requirement of this calculator. */
export type RequirementId = (typeof requirements)[number]['id'];

/** The requirements by topic, in the order they are shown; each stands in exactly one group. */
export const groups = {
  institutions: ['R-G01', 'R-G06-full', 'R-G06-basic', 'R-G02', 'R-G03', 'R-G04', 'wz-chk-32', 'R-G05', 'T-13'],
  access: ['R-G07-parking', 'wz-chk-33', 'R-G07-acceptance', 'R-G08', 'wz-chk-37', 'wz-chk-35', 'wz-chk-36'],
  culture: ['R-G09', 'T-15', 'T-16', 'T-17'],
  work: [
    'T-01', 'T-02', 'T-03', 'T-04', 'R-G10', 'T-06', 'wz-chk-11', 'wz-chk-12', 'wz-chk-13', 'wz-chk-14', 'wz-chk-15',
    'wz-chk-17', 'wz-chk-19', 'wz-chk-21', 'wz-chk-22', 'wz-chk-23',
  ],
  rehabilitationAndSchools: ['T-07', 'wz-chk-24', 'T-08', 'wz-chk-26', 'wz-chk-27'],
  benefits: [
    'wz-chk-01', 'wz-chk-02', 'wz-chk-03', 'wz-chk-04', 'wz-chk-05', 'wz-chk-06', 'wz-chk-07', 'wz-chk-08', 'wz-chk-09', 'wz-chk-10',
  ],
  society: [
    'T-18', 'T-19-letter', 'T-19-monitoring', 'T-20-sign', 'T-20-media', 'wz-chk-40', 'T-21', 'T-22', 'wz-chk-43', 'wz-chk-44', 'wz-chk-45',
  ],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The id of a group. */
export type GroupId = keyof typeof groups;

/** The group in which the questions about each of the two sums are asked. */
export const groupOfSum = { 'R-G12': 'rehabilitationAndSchools', 'R-G13': 'institutions' } as const satisfies Readonly<Record<(typeof entitlements)[number]['id'], GroupId>>;

/** The county's self-check of 45 questions: the requirements that answer each. */
export const selfCheck = {
  'wz-chk-01': ['wz-chk-01'], 'wz-chk-02': ['wz-chk-02'], 'wz-chk-03': ['wz-chk-03'], 'wz-chk-04': ['wz-chk-04'],
  'wz-chk-05': ['wz-chk-05'], 'wz-chk-06': ['wz-chk-06'], 'wz-chk-07': ['wz-chk-07'], 'wz-chk-08': ['wz-chk-08'],
  'wz-chk-09': ['wz-chk-09'], 'wz-chk-10': ['wz-chk-10'], 'wz-chk-11': ['wz-chk-11'], 'wz-chk-12': ['wz-chk-12'],
  'wz-chk-13': ['wz-chk-13'], 'wz-chk-14': ['wz-chk-14'], 'wz-chk-15': ['wz-chk-15'], 'wz-chk-16': ['R-G10'],
  'wz-chk-17': ['wz-chk-17'], 'wz-chk-18': ['T-03'], 'wz-chk-19': ['wz-chk-19', 'T-04'], 'wz-chk-20': ['T-06'],
  'wz-chk-21': ['wz-chk-21'], 'wz-chk-22': ['wz-chk-22'], 'wz-chk-23': ['wz-chk-23'], 'wz-chk-24': ['wz-chk-24'],
  'wz-chk-25': ['T-07'], 'wz-chk-26': ['wz-chk-26'], 'wz-chk-27': ['wz-chk-27'], 'wz-chk-28': ['R-G01'],
  'wz-chk-29': ['R-G06-full', 'R-G06-basic'], 'wz-chk-30': ['R-G02'], 'wz-chk-31': ['R-G03'],
  'wz-chk-32': ['wz-chk-32'], 'wz-chk-33': ['R-G07-parking', 'wz-chk-33'], 'wz-chk-34': ['R-G07-acceptance'],
  'wz-chk-35': ['wz-chk-35'], 'wz-chk-36': ['wz-chk-36'], 'wz-chk-37': ['R-G08', 'wz-chk-37'], 'wz-chk-38': ['R-G09'],
  'wz-chk-39': ['T-17'], 'wz-chk-40': ['wz-chk-40'], 'wz-chk-41': ['T-19-letter'], 'wz-chk-42': ['T-21'],
  'wz-chk-43': ['wz-chk-43'], 'wz-chk-44': ['wz-chk-44'], 'wz-chk-45': ['wz-chk-45'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The 22 targets: the requirements that decide each. */
export const targets = {
  'T-01': ['T-01'], 'T-02': ['T-02'], 'T-03': ['T-03'], 'T-04': ['T-04'], 'T-05': ['R-G10'], 'T-06': ['T-06'], 'T-07': ['T-07'],
  'T-08': ['T-08'], 'T-09': ['R-G01'], 'T-10': ['R-G02'], 'T-11': ['R-G03'], 'T-12': ['R-G04'], 'T-13': ['T-13'], 'T-14': ['R-G09'],
  'T-15': ['T-15'], 'T-16': ['T-16'], 'T-17': ['T-17'], 'T-18': ['T-18'], 'T-19': ['T-19-letter', 'T-19-monitoring'],
  'T-20': ['T-20-sign', 'T-20-media', 'wz-chk-35', 'wz-chk-40'], 'T-21': ['T-21'], 'T-22': ['T-22'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;
