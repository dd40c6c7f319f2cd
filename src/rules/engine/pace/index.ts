export { paceOf, spread, type Pace, type PaceOutcome, type YearShare } from './pace.ts';
