/** Answers from outside, parsed at the edge: files, links, scripts and spreadsheets. */
export { readFacts } from './readFacts.ts';
export { slipsIn } from './slips.ts';
export { largest, readAnswer, readParameter } from './readAnswer.ts';
export type { Fault, Parsed, Problem } from './problem.ts';
export { unitAllowed } from './units.ts';
