/** Results as plain JSON: a view of the one result, for files and scripts. */
export { clauseStateKinds, type ClauseState, type ClauseStates } from './states.ts';
export { clauseStates } from './clauseStates.ts';
export { certifiedStates } from './certifiedStates.ts';
export { coverageStates } from './coverageStates.ts';
export { electionStates } from './electionStates.ts';
export { report, type Report } from './report.ts';
export { reportCertified } from './certification.ts';
export { reportWithRequirements } from './requirements.ts';
