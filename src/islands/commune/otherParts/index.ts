/** The parts beside the points, for one commune, fetched when one of them is opened. */
export { AwardsPart } from './AwardsPart.tsx';
export { CalendarPart } from './CalendarPart.tsx';
export { ChecksPart } from './ChecksPart.tsx';
export { PlanPart } from './PlanPart.tsx';
