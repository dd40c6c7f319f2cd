/** An election beside itself with one thing changed, fetched when somebody opens it. */
export { CompareElections } from './CompareElections.tsx';
