import type { entitlements, requirements } from './rules.ts';

/** The id of a requirement of this calculator. */
export type RequirementId = (typeof requirements)[number]['id'];

/** The requirements by topic, in the order they are shown; each stands in exactly one group. */
export const groups = {
  cleaners: ['V-01', 'V-02', 'V-03'],
  fee: ['V-04', 'V-05'],
  targets: ['T-01', 'T-02', 'T-03'],
  housing: ['V-06', 'V-07', 'T-04', 'T-06', 'T-07'],
  waterAndRoads: ['T-05', 'T-08'],
  people: ['V-08', 'V-09', 'T-09'],
  supervision: ['V-10', 'T-10', 'T-11', 'T-12', 'T-13', 'T-14'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The id of a group. */
export type GroupId = keyof typeof groups;

/** The group in which the questions about the sum are asked. */
export const groupOfSum = { 'T-03-rest': 'targets' } as const satisfies Readonly<Record<(typeof entitlements)[number]['id'], GroupId>>;
