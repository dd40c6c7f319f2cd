/** The views of targets, fetched with the result. */
import type { Parts } from '../assessment/index.ts';
import { AwardsPool } from './AwardsPool.tsx';
import type { TargetsGiven } from './given.ts';
import { Progress } from './Progress.tsx';
import { Years } from './Years.tsx';
import './targets.css';

/** The views with what the page hands to them. */
export function partsFor(given: TargetsGiven): Parts {
  return {
    Progress: (part) => Progress({ ...part, given }),
    After: (part) => AwardsPool({ ...part, given }),
    Together: (part) => Years({ ...part, given }),
  };
}
