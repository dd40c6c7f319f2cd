import type { Answers, ProgressScheme } from '../../vocabulary/index.ts';
import type { Weighed } from './share.ts';

/** How an indicator stands. */
export type Standing = 'met' | 'unmet' | 'open' | 'underWay' | 'notAsked';

/** How one indicator stands: what is not reached while its term still runs is under way. */
export function standingOf({ underWay }: ProgressScheme, { requirement, verdict }: Weighed, answers: Answers): Standing {
  switch (verdict) {
    case 'met':
    case 'unmet':
      return verdict;
    case 'depends':
    case 'officeDecides':
      return 'open';
    case 'notRequired':
    case 'notInForce': {
      const question = underWay[requirement];
      return question !== undefined && answers[question] === 'no' ? 'underWay' : 'notAsked';
    }
  }
}
