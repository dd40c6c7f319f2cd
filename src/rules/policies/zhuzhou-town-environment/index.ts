/** The door of this policy: what the plan of a town asks of its villages and of itself, as data, with words and named examples. */
export { rules, entitlements, requirements, named } from './rules.ts';
export { assessment } from './assessment.ts';
export { perCleaner } from './cleaners.ts';
export { further, groupOfSum, groups, type GroupId, type RequirementId } from './catalogue.ts';
export { figures } from './figures.ts';
export { parts, q } from './questions/index.ts';
export { ranking } from './ranking.ts';
export { examples } from './examples.ts';
export { words } from './words/index.ts';
