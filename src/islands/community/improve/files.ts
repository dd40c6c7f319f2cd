/** What is to be improved, by unit: fetched when a reader asks for it. */
export { Improve } from './Improve.tsx';
