export { bandFor, fits, runsWithout, type Band, type Load, type Run } from './staffing.ts';
