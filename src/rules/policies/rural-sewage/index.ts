/** Waste water of villages: the plan as data, its readings, examples and words. */
export { further } from './catalogue.ts';
export { questions } from './questions.ts';
export { readings } from './readings.ts';
export { scheme } from './scheme.ts';
export { examples, madeUpVillages, type CoverageExample } from './examples.ts';
export { words } from './words/index.ts';
