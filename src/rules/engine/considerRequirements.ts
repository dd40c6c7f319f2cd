import {
  type Explained, type Facts, type Interval, type Requirement, type RequirementOutcome, type RequirementVerdict,
  type Result, type RuleSet, type Setting, type Truth,
} from '../vocabulary/index.ts';
import { breachOf, demandOf } from './breach.ts';
import { wholeCondition } from './combine.ts';
import { consider, explain, irrelevantTo } from './consider.ts';
import { decide } from './decide.ts';
import { scopesOf } from './evaluate.ts';
import { beyond } from './interval.ts';
import { inOrder } from './nextQuestions.ts';
import { quantify } from './quantify.ts';
import type { Scope } from './scope.ts';
import { settle } from './settle.ts';

/** A result with what is demanded beside what is due. */
export type ResultWithRequirements = Result & Readonly<{ requirements: readonly RequirementOutcome[] }>;

/** Everything there is to say about a case under rules that also demand something. */
export function considerWithRequirements(rules: RuleSet, facts: Facts, setting: Setting): ResultWithRequirements {
  const result = consider(rules, facts, setting);
  const requirements = rules.requirements.flatMap((each) =>
    scopesOf(each, facts, setting).map((scope) => requirementOutcome(each, rules, scope)));
  const open = inOrder([...result.open, ...requirements.flatMap(({ breach }) => breach.open)], rules);
  return {
    ...result, requirements, open,
    irrelevant: irrelevantTo(rules, facts, [...open, ...result.used]),
    notChecked: [...new Set([...result.notChecked, ...requirements
      .filter(({ verdict }) => verdict !== 'notRequired' && verdict !== 'notInForce')
      .flatMap(({ requirement }) => rules.requirements.find(({ id }) => id === requirement)?.notChecked ?? [])])],
  };
}

/** One requirement in one scope. */
export function requirementOutcome(requirement: Requirement, rules: RuleSet, scope: Scope): RequirementOutcome {
  const breach = explain(breachOf(requirement), rules, scope);
  const required = settledTruth(demandOf(requirement), scope);
  const trace = decide(requirement.met, scope);
  const met = settle(trace, scope).truth;
  const { measured } = requirement;
  const [have, need] = measured === null ? [null, null] : [quantify(measured.have, scope), quantify(measured.need, scope)];
  return {
    requirement: requirement.id,
    index: scope.index,
    verdict: verdictOf(breach, required, met),
    required, met, breach, trace, have, need,
    gap: have === null || need === null ? null : lacking(need, have, met),
  };
}

/** What is lacking; nothing where the requirement is met, however far apart open answers would leave the two. */
function lacking(need: Interval, have: Interval, met: Truth): Interval {
  const gap = beyond(need, have);
  return met === 'yes' ? { ...gap, low: 0, high: 0 } : gap;
}

function settledTruth(demand: ReturnType<typeof demandOf>, scope: Scope): Truth {
  return settle(decide(wholeCondition(demand), scope), scope).truth;
}

/** Nothing is lacking as soon as the requirement is met, whether or not it is demanded. */
function verdictOf({ verdict }: Explained, required: Truth, met: Truth): RequirementVerdict {
  switch (verdict) {
    case 'certain':
      return 'unmet';
    case 'impossible':
      return required === 'no' || met !== 'yes' ? 'notRequired' : 'met';
    case 'depends':
    case 'officeDecides':
    case 'notInForce':
      return verdict;
  }
}
