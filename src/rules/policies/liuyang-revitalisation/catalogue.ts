import type { entitlements, requirements } from './rules.ts';

/** The id of a requirement of this calculator. */
export type RequirementId = (typeof requirements)[number]['id'];

/** The requirements by topic, in the order they are shown; each stands in exactly one group. */
export const groups = {
  link: ['L-01', 'L-01-town', 'L-02', 'L-05', 'L-06', 'L-07', 'L-08', 'L-08-clusters'],
  industry: ['L-09', 'L-10', 'L-layout', 'L-systems', 'L-provincial', 'L-nurtured'],
  villages: ['L-11', 'L-12'],
  habitat: ['L-03', 'L-03-toilets', 'L-04', 'L-houses', 'L-waters'],
  reform: ['L-13', 'L-14', 'L-15', 'L-16', 'L-17', 'L-homesteads', 'L-18', 'L-19', 'L-20', 'L-21'],
  governance: ['L-22', 'L-zero', 'L-income', 'L-23'],
  money: ['L-25', 'L-share', 'L-budget'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The id of a group. */
export type GroupId = keyof typeof groups;

/** The group in which the questions about each sum are asked. */
export const groupOfSum = { 'L-24': 'money', 'L-25-rest': 'money' } as const satisfies Readonly<Record<(typeof entitlements)[number]['id'], GroupId>>;

/** The numeric targets: those of which a picture shows how far they have come, and what remains. */
export const progress = [
  'L-01', 'L-05', 'L-06', 'L-07', 'L-09', 'L-10', 'L-11', 'L-12', 'L-03-toilets', 'L-houses', 'L-13', 'L-14', 'L-15', 'L-16', 'L-17', 'L-18', 'L-19', 'L-20', 'L-21', 'L-22',
  'L-income', 'L-23',
] as const satisfies readonly RequirementId[];
