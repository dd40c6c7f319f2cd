/** Days on a line: fetched when somebody opens it. */
export { Timeline } from './Timeline.tsx';
