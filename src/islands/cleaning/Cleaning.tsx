import { Assessment, type AssessmentProps } from '../assessment/index.ts';
import type { CleaningGiven } from './given.ts';

/** The self-assessment of villages and a town, with views of its own: bands of cleaners, the villages together, rankings, the fund. */
export function Cleaning({ cleaning, ...given }: AssessmentProps & Readonly<{ cleaning: CleaningGiven }>) {
  return <Assessment {...given} loadParts={() => import('./parts.ts').then(({ partsFor }) => partsFor(cleaning))} />;
}
