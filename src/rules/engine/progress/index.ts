/** How far a self-assessment has come, and what is to be improved by whom. */
export { isTold, progressOf, progressWith, type Progress, type Share, type Weighed } from './share.ts';
export { standingOf, type Standing } from './standing.ts';
export { byUnit, improvementsIn, type Improvement, type UnitsWork } from './improve.ts';
