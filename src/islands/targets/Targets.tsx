import { useMemo } from 'preact/hooks';
import { Assessment, type AssessmentProps, type PlacePart } from '../assessment/index.ts';
import { AwardsPool } from './AwardsPool.tsx';
import type { TargetsGiven } from './given.ts';
import { Progress } from './Progress.tsx';
import './targets.css';

/** The self-assessment of a city against its targets, with views of its own: progress, pace by year, the pool of awards, and for several years a chart. */
export function Targets({ targets, ...given }: AssessmentProps & Readonly<{ targets: TargetsGiven }>) {
  const parts = useMemo(() => ({
    Progress: (part: PlacePart) => <Progress {...part} given={targets} />,
    After: (part: PlacePart) => <AwardsPool {...part} given={targets} />,
  }), []);
  return <Assessment {...given} parts={parts} loadTogether={() => import('./several.tsx').then(({ togetherOf }) => ({ Together: togetherOf(targets) }))} />;
}
