/** What changed since a case was saved: fetched when one was opened. */
export { SinceSaved } from './SinceSaved.tsx';
