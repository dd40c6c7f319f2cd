import type { CheckFound, PartResult } from '../elections/index.ts';
import type { ElectionScheme } from '../vocabulary/index.ts';
import { citedIn, gathering, type ClauseState, type ClauseStates } from './states.ts';

/**
 * What each clause was to the parts that were filled in, under the version of the law of each. What that law or paper says beside
 * was not reached; parts whose figures cannot be right conclude nothing.
 */
export function electionStates(scheme: ElectionScheme, results: readonly PartResult[]): ClauseStates {
  const { add, addFigure, states } = gathering();
  for (const { part, law, overall, checks, chosen } of results) {
    const text = part === 'slides' ? scheme.slides : part === 'city' ? scheme.city : scheme.laws.find(({ id }) => id === law);
    citedIn(text).forEach(add('notReached'));
    for (const check of checks) {
      if (check.cite === null) continue;
      add(stateOf(check, overall === 'met'))(check.cite.clause);
      if (hangsOnReading(check, scheme, chosen)) add('office')(check.cite.clause);
    }
  }
  for (const { values } of results) for (const { cite } of values) if (cite !== null) addFigure(cite.clause);
  return states();
}

function stateOf({ status, lacks }: CheckFound, decides: boolean): ClauseState {
  switch (status) {
    case 'met': return decides ? 'decided' : 'passed';
    case 'unmet': return 'failed';
    case 'deviates': return 'deviates';
    case 'officeDecides': return 'office';
    // Where no answer is lacking, the text itself leaves it open.
    case 'unknown': return lacks.length > 0 ? 'open' : 'office';
    case 'notRequired':
    case 'notRegulated': return 'notReached';
  }
}

/** Whether another way to read the text, that nobody has chosen yet, ends otherwise. */
function hangsOnReading({ otherwise }: CheckFound, { readings }: ElectionScheme, chosen: PartResult['chosen']): boolean {
  return otherwise.some(({ reading }) => chosen[reading] === undefined && readings.some(({ id, handling }) => id === reading && handling !== 'note'));
}
