/** The door of this policy: the targets of Liuyang as data, with words and named examples. */
export { rules, entitlements, requirements, named } from './rules.ts';
export { assessment } from './assessment.ts';
export { groupOfSum, groups, progress, type GroupId, type RequirementId } from './catalogue.ts';
export { figures } from './figures.ts';
export { parts, q } from './questions/index.ts';
export { examples } from './examples.ts';
export { words } from './words/index.ts';
