/** Results as plain JSON: a view of the one result, for files and scripts. */
export { clauseStateKinds, clauseStates, type ClauseState, type ClauseStates } from './clauseStates.ts';
export { report, type Report } from './report.ts';
export { reportCertified } from './certification.ts';
export { reportWithRequirements } from './requirements.ts';
