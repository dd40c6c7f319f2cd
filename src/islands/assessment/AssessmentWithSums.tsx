import { Assessment } from './Assessment.tsx';
import { Sums } from './result/Sums.tsx';
import type { AssessmentProps } from './tools.ts';

/** A self-assessment whose rules also know of money for the place; the cards of benefits come with it. */
export function AssessmentWithSums(given: AssessmentProps) {
  return <Assessment {...given} parts={{ Sums }} />;
}
