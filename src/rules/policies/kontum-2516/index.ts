/** The door of this policy: points, days, check-lists and awards as data, with words and named examples. */
export { rules, requirements, named } from './rules.ts';
export { certification } from './certification.ts';
export { schemes, plan, decision06, marks } from './score.ts';
export { calendar } from './calendar.ts';
export { awards } from './awards.ts';
export { further, groups, type FurtherId, type GroupId, type RequirementId } from './catalogue.ts';
export { allPoints, criteria, districts, years, unit, criterion, done, seats, papers, ofYear, target } from './questions.ts';
export { words } from './words/index.ts';
export { examples } from './examples.ts';
