import { useMemo } from 'preact/hooks';
import { Assessment, type AssessmentProps, type PlacePart } from '../assessment/index.ts';
import { Beside } from './Beside.tsx';
import type { CleaningGiven } from './given.ts';
import './cleaning.css';

/** The self-assessment of villages and a town, with views of its own: bands of cleaners, the fund, and for several villages their sums and rankings. */
export function Cleaning({ cleaning, ...given }: AssessmentProps & Readonly<{ cleaning: CleaningGiven }>) {
  const parts = useMemo(() => ({ Progress: (part: PlacePart) => <Beside {...part} given={cleaning} /> }), []);
  return <Assessment {...given} parts={parts} loadTogether={() => import('./several.ts').then(({ togetherOf }) => ({ Together: togetherOf(cleaning) }))} />;
}
