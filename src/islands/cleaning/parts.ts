/** The views of village cleaning, fetched with the result. */
import type { Parts } from '../assessment/index.ts';
import { Beside } from './Beside.tsx';
import type { CleaningGiven } from './given.ts';
import { Together } from './Together.tsx';
import './cleaning.css';

/** The views with what the page hands to them. */
export function partsFor(given: CleaningGiven): Parts {
  return {
    Progress: (part) => Beside({ ...part, given }),
    Together: (part) => Together({ ...part, given }),
  };
}
