/** The calculator of targets, and what a page hands to it. */
export { Targets } from './Targets.tsx';
export type { TargetsGiven } from './given.ts';
