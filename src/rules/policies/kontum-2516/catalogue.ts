import { awards } from './awards.ts';
import { calendar, dated } from './calendar.ts';
import { concluded, plan, scoring, submitted, watched } from './score.ts';
import type { requirements } from './rules.ts';

/** What is read by a reader of its own: points, days and years in a row; with the data that cites its clauses. */
export const further = [
  { id: 'S-01', data: [plan, scoring] },
  { id: 'S-02', data: [concluded] },
  { id: 'S-03', data: [submitted] },
  { id: 'S-04', data: [watched] },
  { id: 'L-01', data: [calendar, dated] },
  { id: 'A-01', data: [awards[0]] },
  { id: 'A-02', data: [awards[1]] },
] as const satisfies readonly Readonly<{ id: string; data: readonly unknown[] }>[];

/** The id of something with a reader of its own. */
export type FurtherId = (typeof further)[number]['id'];

/** The id of a requirement. */
export type RequirementId = (typeof requirements)[number]['id'];

/** The requirements by topic, in the order they are shown; each stands in exactly one group. */
export const groups = {
  councils: ['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06'],
  dossiers: ['D-01', 'D-02', 'D-03', 'D-04'],
  targets: ['T-01', 'T-02'],
} as const satisfies Readonly<Record<string, readonly RequirementId[]>>;

/** The id of a group. */
export type GroupId = keyof typeof groups;
