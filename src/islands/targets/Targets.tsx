import { Assessment, type AssessmentProps } from '../assessment/index.ts';
import type { TargetsGiven } from './given.ts';

/** The self-assessment of a city against its targets, with views of its own: progress, pace by year, the pool of awards. */
export function Targets({ targets, ...given }: AssessmentProps & Readonly<{ targets: TargetsGiven }>) {
  return <Assessment {...given} loadParts={() => import('./parts.ts').then(({ partsFor }) => partsFor(targets))} />;
}
