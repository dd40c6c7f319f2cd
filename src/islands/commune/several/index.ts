/** The parts for many communes at once, fetched when one of them is opened. */
export { ManyPart } from './ManyPart.tsx';
export { TargetsPart } from './TargetsPart.tsx';
