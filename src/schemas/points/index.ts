/** Points as people write them. */
export { readPoints, type PointsProblem } from './readPoints.ts';
