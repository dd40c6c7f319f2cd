/** A certification as a whole: points, days, check-lists and awards of one case, as one result. */
export { provenByYear, withProof, withProofs } from './proofs.ts';
export { certify, type Certification, type Certified } from './certify.ts';
