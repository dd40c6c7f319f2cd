/** The door of the rules for employers: the rules as data, their words, and the named examples. */
export { rules, entitlements, requirements, named } from './rules.ts';
export { together } from './exclusions.ts';
export { examples, type EmployerExample } from './examples.ts';
export { words } from './words/index.ts';
