/** What calculators keep on a device beyond one case: tables and ledgers. Fetched with what needs it. */
export type { Kept } from './database.ts';
export { attempt, Damaged, type Stored, type StoreProblem } from './problem.ts';
export { askToLast, roomNow, type Room } from './room.ts';
export { storeOf, type Gathered, type Store } from './store.ts';
