/** The calculator of self-assessments, and what a page hands to it. */
export { Assessment } from './Assessment.tsx';
export { AssessmentWithSums } from './AssessmentWithSums.tsx';
export type { Cell } from './cell.ts';
export { cellOf } from './cell.ts';
export type { Parts, PlacePart, TogetherPart } from './parts.ts';
export { nameOf } from './places.ts';
export { useAssessment, type AssessmentProps, type AssessmentTools } from './tools.ts';
