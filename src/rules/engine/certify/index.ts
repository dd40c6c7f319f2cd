/** A certification as a whole: points, days, check-lists and awards of one case, as one result. */
export { certify, type Certification, type Certified } from './certify.ts';
