import type { Certification, Certified } from '../engine/certify/index.ts';
import type { Facts, Setting, Truth } from '../engine/index.ts';
import { citedIn, gathering, type ClauseState, type ClauseStates, type Gathering } from './states.ts';

type Matters = readonly Readonly<{ reading: string }>[];

/** The states found so far, and whether one of these readings leaves open what comes out. */
type Finding = Gathering & Readonly<{ unclear: (readings: Matters) => boolean }>;

/**
 * What each clause of a certification was to one unit in one year. Check-lists, days and awards nobody has begun were not reached;
 * in one that was begun, what is not known is open. Where the plan did not apply, nothing of it was reached.
 */
export function certifiedStates(certification: Certification, facts: Facts, result: Certified, readings: Setting['readings']): ClauseStates {
  const { rules } = certification;
  const finding: Finding = {
    ...gathering(),
    unclear: (matters) => matters.some(({ reading }) => readings[reading] === undefined && rules.readings.some(({ id, handling }) => id === reading && handling !== 'note')),
  };
  const { add, states } = finding;
  for (const clause of [...citedIn([certification.schemes, certification.calendar, certification.awards, certification.beside, rules.requirements]), ...rules.requirements.flatMap(({ clauses }) => clauses)]) add('notReached')(clause);
  addScore(certification, result, finding);
  if (result.inForce) {
    addChecks(certification, result, finding);
    addDays(certification, facts, result, finding);
    addAwards(certification, facts, result, finding);
  }
  return states();
}

/** Points that cannot be right conclude nothing. */
function addScore({ beside }: Certification, { score }: Certified, { add, unclear }: Finding): void {
  const { verdict } = score;
  if (verdict === null || verdict === 'notInForce') return;
  for (const { truth, bases } of score.reasons) {
    for (const basis of bases) {
      if (!('clause' in basis)) continue;
      add(stateOf(truth, verdict === 'certain'))(basis.clause);
      if (unclear(score.readings)) add('office')(basis.clause);
    }
  }
  const { submitted, conclusion } = score;
  // Who submits and who concludes is said by the plan alone.
  if (!score.reasons.some(({ bases }) => bases.some((basis) => 'clause' in basis))) return;
  if (submitted === 'certain' || submitted === 'impossible' || submitted === 'depends') add({ certain: 'passed', impossible: 'failed', depends: 'open' }[submitted] as ClauseState)(beside.submitted.clause);
  if (conclusion !== null) add({ agrees: 'passed', differs: 'failed', depends: 'open' }[conclusion] as ClauseState)(beside.concluded.clause);
}

function addChecks({ rules }: Certification, { checks }: Certified, { add, unclear }: Finding): void {
  for (const { requirement, verdict, parts, readings } of checks) {
    if (parts.every(({ truth }) => truth === 'unknown')) continue;
    for (const { truth, cite } of parts) add(stateOf(truth, verdict === 'met'))(cite.clause);
    if (unclear(readings)) rules.requirements.find(({ id }) => id === requirement)?.clauses.forEach(add('office'));
  }
}

function addDays({ calendar: { first, times } }: Certification, facts: Facts, { calendar }: Certified, { add, unclear }: Finding): void {
  if (calendar === null) return;
  const assessed = facts.answers[times.question.id];
  if (typeof assessed === 'number' && assessed > 0) add(calendar.moreThanOnce ? 'failed' : 'passed')(times.cite.clause);
  const { milestones } = calendar;
  if (milestones.every(({ done }) => done === null)) return;
  add({ yes: 'passed', no: 'failed', depends: 'office' }[calendar.begun] as ClauseState)(first.cite.clause);
  for (const { verdict, cites, readings } of milestones) {
    // On the very day of which the text does not say whether it counts, the office must say.
    const state = ({ onTime: 'passed', onTheDay: 'office', late: 'failed', outside: 'failed', depends: 'open' } as const)[verdict];
    for (const { clause } of cites) {
      add(state)(clause);
      if (unclear(readings)) add('office')(clause);
    }
  }
}

/** Nothing is counted without a year on record, or while records contradict each other. */
function addAwards({ awards: rules }: Certification, facts: Facts, { awards, yearsGivenTwice }: Certified, { add, unclear }: Finding): void {
  for (const { award, verdict, readings } of awards) {
    const rule = rules.find(({ id }) => id === award);
    if (rule === undefined || (facts.lists[rule.records.list] ?? []).length === 0) continue;
    const state = yearsGivenTwice.length > 0 ? 'open' : ({ toBeConsidered: 'decided', notYet: 'failed', alreadyInStreak: 'passed', depends: 'open' } as const)[verdict];
    for (const { clause } of rule.cites) {
      add(state)(clause);
      if (unclear(readings)) add('office')(clause);
    }
  }
}

/** What a condition was to a whole that stands where all of them are fulfilled. */
function stateOf(truth: Truth, decides: boolean): ClauseState {
  return truth === 'yes' ? (decides ? 'decided' : 'passed') : truth === 'no' ? 'failed' : 'open';
}
