/** The calculator of monthly visits: one household over its months, and a whole village from a score table. */
export { Visits } from './Visits.tsx';
export type { VisitsGiven } from './given.ts';
