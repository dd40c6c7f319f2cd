/** What the first part does not need: the result of the points, and the other parts. */
export { AwardsPart } from './AwardsPart.tsx';
export { CalendarPart } from './CalendarPart.tsx';
export { ChecksPart } from './ChecksPart.tsx';
export { ManyPart } from '../many/ManyPart.tsx';
export { PlanPart } from './PlanPart.tsx';
export { ScoreResult } from './ScoreResult.tsx';
export { TargetsPart } from './TargetsPart.tsx';
