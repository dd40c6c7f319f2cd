/** Monthly visits and points of Zhongping village: the scheme as data, its readings, examples and words. */
export { groups, items, type GroupId, type ItemId } from './items.ts';
export { further } from './catalogue.ts';
export { readings } from './readings.ts';
export { scheme, steps } from './scheme.ts';
export { words } from './words/index.ts';
export { examples, type VisitExample } from './examples.ts';
