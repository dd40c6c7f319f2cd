import { perCleaner } from './cleaners.ts';
import { ranking } from './ranking.ts';
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
  supervision: ['T-10', 'T-11', 'T-12', 'T-13', 'T-14'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The id of a group. */
export type GroupId = keyof typeof groups;

/** The group in which the questions about each sum are asked. */
export const groupOfSum = { 'V-05-rest': 'fee', 'T-03-rest': 'targets' } as const satisfies Readonly<Record<(typeof entitlements)[number]['id'], GroupId>>;

/** What readers of their own compute, by its id in the catalogue, with the data that cites its clauses. */
export const further = [
  { id: 'E-16', titles: { zh: '户数和保洁员人数', en: 'Households and cleaners' }, data: [perCleaner] },
  { id: 'E-17-rank', titles: { zh: '每季排名', en: 'Ranking of a quarter' }, data: [ranking] },
] as const;
