import type { ClauseId, Entitlement, Explained, Requirement, Result, ResultWithRequirements, RuleSet, Step, Verdict } from '../engine/index.ts';
import { citedIn, gathering, type ClauseState, type ClauseStates } from './states.ts';

type Weighed = Readonly<{ rule: Entitlement | Requirement; settled: 'yes' | 'no' | null; verdict: Verdict; trace: Step; bars: Explained['bars'] }>;

/** What each clause that the rules cite was to this result: a view of it like any other, for the page of the policy. */
export function clauseStates(rules: RuleSet, result: Result & Partial<Pick<ResultWithRequirements, 'requirements'>>): ClauseStates {
  const { add, states } = gathering();
  for (const rule of [...rules.entitlements, ...rules.requirements]) for (const clause of rule.clauses) add('notReached')(clause);
  if (result.inForce) for (const each of weighed(rules, result)) addOutcome(each, add);
  for (const { id, cite } of rules.exclusions) add(chosenBy(id, result))(cite.clause);
  return states();
}

/** What an exclusion was to the choice between benefits: it decided as soon as no answer can turn the order any more. */
function chosenBy(exclusion: string, { inForce, bundle }: Result): ClauseState {
  if (!inForce || bundle === null || !bundle.exclusions.includes(exclusion)) return 'notReached';
  return bundle.difference !== null && bundle.difference.low >= 0 && bundle.difference.high > 0 ? 'decided' : 'open';
}

function addOutcome({ rule, settled, verdict, trace, bars }: Weighed, add: (state: ClauseState) => (clause: ClauseId) => void): void {
  if (settled === 'yes') rule.clauses.forEach(add('decided'));
  else if (settled === null) rule.clauses.forEach(add(verdict === 'officeDecides' ? 'office' : 'open'));
  const decisive = settled === 'yes' ? new Set(deciding(trace)) : null;
  for (const step of leaves(trace)) {
    if ('cite' in step.condition) add(stateOf(step, settled, decisive))(step.condition.cite.clause);
  }
  // A bar that applies settles the matter: it is no condition that failed.
  for (const { truth, cite } of bars) add(truth === 'yes' ? 'decided' : truth === 'no' ? 'passed' : settled === null ? 'open' : 'notReached')(cite.clause);
  // What the sum rests on stands in no trace: where it is not due nothing of it was needed, and otherwise nothing is claimed.
  if (settled === 'no') citedIn(rule).forEach(add('notReached'));
}

function stateOf(step: Step, settled: Weighed['settled'], decisive: ReadonlySet<Step> | null): ClauseState {
  switch (step.truth) {
    case 'no': return 'failed';
    case 'yes': return decisive?.has(step) === true ? 'decided' : 'passed';
    case 'unknown': return settled !== null ? 'notReached' : step.condition.kind === 'judgement' ? 'office' : 'open';
  }
}

function weighed(rules: RuleSet, { outcomes, requirements = [] }: Parameters<typeof clauseStates>[1]): readonly Weighed[] {
  const due = outcomes.flatMap(({ entitlement, verdict, trace, bars }) => {
    const rule = rules.entitlements.find(({ id }) => id === entitlement);
    const settled = verdict === 'certain' ? 'yes' as const : verdict === 'impossible' ? 'no' as const : null;
    return rule === undefined ? [] : [{ rule, settled, verdict, trace, bars }];
  });
  const demanded = requirements.flatMap(({ requirement, verdict, trace, breach }) => {
    const rule = rules.requirements.find(({ id }) => id === requirement);
    const settled = verdict === 'met' || verdict === 'unmet' ? 'yes' as const : verdict === 'notRequired' ? 'no' as const : null;
    return rule === undefined ? [] : [{ rule, settled, verdict: verdict === 'officeDecides' ? verdict : 'depends' as const, trace, bars: breach.bars }];
  });
  return [...due, ...demanded];
}

/** The leaves that made a step what it is: of parts that came out otherwise nothing depended. */
function deciding(step: Step): readonly Step[] {
  if (step.parts.length === 0) return [step];
  const same = step.parts.filter(({ truth }) => truth === step.truth);
  return (step.condition.kind === 'not' || same.length === 0 ? step.parts : same).flatMap(deciding);
}

function leaves(step: Step): readonly Step[] {
  return step.parts.length === 0 ? [step] : step.parts.flatMap(leaves);
}
