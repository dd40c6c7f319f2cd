/** Pictures that calculators share: bars, a line over time, shares. Each is given its figures and says them in words as well. */
export { Bars, type Bar } from './Bars.tsx';
export { Line, type LinePoint } from './Line.tsx';
export { Shares, type Share } from './Shares.tsx';
export { Steps, Strip, type StepOf, type StripPart } from './Steps.tsx';
export type { DayMark } from './Timeline.tsx';
export { timeline } from './later.ts';
