/** The door of this policy: the check-list of a model village as data, with words and named examples. */
export { rules, requirements } from './rules.ts';
export { assessment, groups, progress } from './assessment.ts';
export { parts, q } from './questions.ts';
export { examples } from './examples.ts';
export { words } from './words/index.ts';
