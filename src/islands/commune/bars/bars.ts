/** The points criterion by criterion as bars: fetched when somebody opens them. */
export { ScoreBars } from './ScoreBars.tsx';
