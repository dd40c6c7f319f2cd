/** The result of the points, which the first question does not need. */
export { ScoreResult } from './ScoreResult.tsx';
