/** The points ledger of Zengjiang: the scheme as data, its readings, examples and words. */
export { further } from './catalogue.ts';
export { readings } from './readings.ts';
export { channels, checklists, scheme } from './scheme.ts';
export { words } from './words/index.ts';
export { examples, type LedgerExample } from './examples.ts';
