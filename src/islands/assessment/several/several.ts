/** Several places at once: their table, the reader of many rows, and their result. Fetched only by those who want it. */
export { matrixOf } from './matrix.ts';
export { SeveralScreen } from './SeveralScreen.tsx';
export { requirementsOf, topicsIn } from './topics.ts';
