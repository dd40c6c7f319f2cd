/** The calculator of village cleaning, and what a page hands to it. */
export { Cleaning } from './Cleaning.tsx';
export type { CleaningGiven } from './given.ts';
