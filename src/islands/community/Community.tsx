import { Assessment } from '../assessment/index.ts';
import { After } from './After.tsx';
import { Progress } from './Progress.tsx';
import type { CommunityProps } from './tools.ts';
import './community.css';

/** The self-check of rural communities: a self-assessment with a share done, hard indicators, and a list of what to improve by unit. */
export function Community(given: CommunityProps) {
  return <Assessment {...given} parts={{ Progress, After }} loadTogether={() => import('./several/several.ts')} />;
}
