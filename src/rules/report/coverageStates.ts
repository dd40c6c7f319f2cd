import type { Check, CheckVerdict, CoverageDone } from '../engine/coverage/index.ts';
import type { CoverageScheme } from '../engine/index.ts';
import { citedIn, gathering, type ClauseState, type ClauseStates, type Gathering } from './states.ts';

type Unclear = (readings: Check['readings']) => boolean;

/**
 * What each clause of a plan was to one town. Years, batches and lists of which nothing is known were not reached; where something
 * is known, what is not known beside it is open.
 */
export function coverageStates(scheme: CoverageScheme, result: CoverageDone): ClauseStates {
  const gathered = gathering();
  citedIn(scheme).forEach(gathered.add('notReached'));
  const unclear: Unclear = (readings) => readings.some(({ reading }) => (
    result.chosen[reading] === undefined && Object.values(scheme.readings).some(({ id, handling }) => id === reading && handling !== 'note')));
  for (const [checks, verdict] of groupsIn(result)) {
    if (checks.some(isBegun)) for (const check of checks) addCheck(check, verdict === 'met', unclear, gathered);
  }
  addOthers(scheme, result, gathered);
  return gathered.states();
}

/** What is judged as one: a year by its shares and tasks, everything else by itself. */
function groupsIn({ years, baseline, start, remodel, facilities, list, batches, days, acceptance, report, connection, repaired, places }: CoverageDone): readonly (readonly [readonly Check[], CheckVerdict])[] {
  const byThemselves: readonly Check[] = [
    baseline, ...start, remodel, facilities, ...list, ...batches, ...days, ...acceptance, report, connection, repaired, ...places.flatMap((place) => [place.connection, ...place.days]),
  ];
  return [
    ...years.map(({ covered, tasks, verdict }) => [[covered.admin, covered.natural, covered.household, tasks], verdict] as const),
    ...byThemselves.map((check) => [[check], check.verdict] as const),
  ];
}

function isBegun(check: Check): boolean {
  switch (check.kind) {
    case 'count': return check.have !== null;
    case 'day': return check.done !== null;
    case 'parts': return check.parts.some(({ truth }) => truth !== 'unknown');
  }
}

function addCheck(check: Check, decides: boolean, unclear: Unclear, { add }: Gathering): void {
  const fine = decides ? 'decided' : 'passed';
  if (check.kind === 'parts') for (const { truth, cite } of check.parts) add(truth === 'yes' ? fine : truth === 'no' ? 'failed' : 'open')(cite.clause);
  else for (const { clause } of check.cites) add(stateOf(check, fine))(clause);
  if (unclear(check.readings)) for (const { clause } of check.cites) add('office')(clause);
}

function stateOf(check: Exclude<Check, { kind: 'parts' }>, fine: ClauseState): ClauseState {
  switch (check.verdict) {
    case 'met': return fine;
    case 'unmet': return 'failed';
    case 'borderline': return 'office';
    // Figures that cannot be right are no answer.
    case 'invalid': return 'open';
    case 'unknown': return isAllTold(check) ? 'office' : 'open';
  }
}

/** Whether nothing is left to answer, so that only the text leaves it open. */
function isAllTold(check: Exclude<Check, { kind: 'parts' }>): boolean {
  return check.missing.length === 0 && (check.kind === 'day' || (check.have !== null && check.have.low === check.have.high));
}

/** Ways to treat water, of which the place decides, and the steps of an application that were taken. */
function addOthers({ modes: allModes }: CoverageScheme, { modes, subsidy }: CoverageDone, { add }: Gathering): void {
  if (modes.length < allModes.length) for (const { cite } of modes) add('office')(cite.clause);
  if (subsidy === null || subsidy.done === 0) return;
  for (const { clause } of subsidy.cites.slice(0, subsidy.done)) add(subsidy.next === null ? 'decided' : 'passed')(clause);
}
