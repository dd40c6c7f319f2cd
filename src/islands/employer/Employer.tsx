import { considerWithRequirements, type ResultWithRequirements } from '../../rules/engine/index.ts';
import { Flow, type Parts } from '../flow/index.ts';
import { SoFar } from './SoFar.tsx';
import type { EmployerProps } from './tools.ts';
import './employer.css';

const parts: Parts<ResultWithRequirements> = {
  name: 'employer',
  consider: considerWithRequirements,
  oftenNone: ['employer.kinds', 'employer.costs'],
  First: null,
  Beneath: null,
  SoFar,
  result: () => import('./result/index.ts'),
  files: () => import('./files.ts'),
};

/** The calculator for employers, in the language of its words. */
export function Employer(given: EmployerProps) {
  return <Flow parts={parts} given={given} />;
}
