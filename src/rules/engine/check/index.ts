/** Check-lists: what must be there, part by part. */
export { check, type Checked, type CheckedPart, type CheckVerdict } from './check.ts';
