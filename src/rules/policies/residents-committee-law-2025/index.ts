/** Elections of residents' committees: the law as revised in 2025, with the older versions and the two papers beside it. */
export { registers, scheme } from './scheme.ts';
export { words } from './words/index.ts';
export { examples, type ElectionExample } from './examples.ts';
export { further } from './catalogue.ts';
