/** The door of this policy: what the document asks of rural communities, districts and the city, as data, with words and named examples. */
export { checks, named, requirements, rules, type RequirementId } from './rules.ts';
export { assessment } from './assessment.ts';
export { beyond, groups, jointly, targetsOf, type GroupId } from './catalogue.ts';
export { unitsOf } from './check.ts';
export { examples } from './examples.ts';
export { progress, unitsOfDistrict } from './progress.ts';
export { words } from './words/index.ts';
