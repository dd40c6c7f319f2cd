/** The door of this calculator: what the document asks of places, as data, with words and named examples. */
export { rules, entitlements, requirements, named } from './rules.ts';
export { assessment } from './assessment.ts';
export { groupOfSum, groups, selfCheck, targets, type GroupId, type RequirementId } from './catalogue.ts';
export { examples } from './examples.ts';
export { words } from './words/index.ts';
