/** The door of this policy: its rules as data, their words, and the named examples. */
export { rules, entitlements, named } from './rules.ts';
export { together } from './exclusions.ts';
export { examples } from './examples.ts';
export { words } from './words/index.ts';
export * as employers from './employers/index.ts';
export * as facilities from './facilities/index.ts';
