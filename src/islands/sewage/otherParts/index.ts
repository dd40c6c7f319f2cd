/** The parts beside the years. */
export { OtherPart } from './OtherPart.tsx';
export { SchedulePart } from './SchedulePart.tsx';
export { VillagesPart } from './VillagesPart.tsx';
