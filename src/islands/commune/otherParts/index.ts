/** The parts beside the points, fetched when one of them is opened. */
export { AwardsPart } from './AwardsPart.tsx';
export { CalendarPart } from './CalendarPart.tsx';
export { ChecksPart } from './ChecksPart.tsx';
export { ManyPart } from './ManyPart.tsx';
export { PlanPart } from './PlanPart.tsx';
export { TargetsPart } from './TargetsPart.tsx';
