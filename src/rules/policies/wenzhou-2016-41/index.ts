/** The door of this policy: the rules for families as data, their words, and the named examples; then those for others. */
export { rules, entitlements, named } from './rules.ts';
export { together } from './exclusions.ts';
export { examples } from './examples.ts';
export { then } from './then.ts';
export { words } from './words/index.ts';
export * as employers from './employers/index.ts';
export * as facilities from './facilities/index.ts';
