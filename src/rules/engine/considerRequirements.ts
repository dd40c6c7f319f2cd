import {
  type Facts, type Interval, type Outcome, type Reading, type Requirement, type RequirementOutcome, type RequirementReading,
  type RequirementVerdict, type Result, type RuleSet, type Setting, type Truth,
} from '../vocabulary/index.ts';
import { breachOf, demandOf } from './breach.ts';
import { wholeCondition } from './combine.ts';
import { consider, explain, irrelevantTo } from './consider.ts';
import { decide } from './decide.ts';
import { inForce, outcomeOf, scopesOf } from './evaluate.ts';
import { beyond, sameIfAny } from './interval.ts';
import { inOrder } from './openQuestions.ts';
import { quantify } from './quantify.ts';
import { differing } from './differing.ts';
import { remembered } from './remembered.ts';
import { reread, type Scope } from './scope.ts';
import { settle } from './settle.ts';
import { unchangedDemand, type BeforeDemands } from './unchangedDemand.ts';
import { gathered, walkRule } from './walk.ts';

/** A result with what is demanded beside what is due. */
export type ResultWithRequirements = Result & Readonly<{ requirements: readonly RequirementOutcome[] }>;

/**
 * Everything there is to say about a case under rules that also demand something. Given the result `before` the last
 * answer, what that answer does not touch is kept and not explained again; the result is the same.
 */
export function considerWithRequirements(
  rules: RuleSet, facts: Facts, setting: Setting, before: BeforeDemands | null = null,
): ResultWithRequirements {
  const result = consider(rules, facts, setting, before);
  const requirements = rules.requirements.flatMap((each) => scopesOf(each, facts, setting)
    .map((scope) => unchangedDemand(each, scope, before) ?? requirementOutcome(each, rules, scope)));
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
  const weighed = weigh(requirement, breach, scope);
  const readings = remembered((at: Scope) => readingsFor(requirement, rules, at));
  return { requirement: requirement.id, index: scope.index, strength: requirement.strength, ...weighed, breach, get readings() { return readings(scope); } };
}

type Weighed = Pick<RequirementOutcome, 'verdict' | 'required' | 'met' | 'trace' | 'have' | 'need' | 'gap'>;

function weigh(requirement: Requirement, breach: Pick<Outcome, 'verdict'>, scope: Scope): Weighed {
  const required = settledTruth(demandOf(requirement), scope);
  const trace = decide(requirement.met, scope);
  const met = settle(trace, scope).truth;
  const { measured } = requirement;
  const [have, need] = measured === null ? [null, null] : [quantify(measured.have, scope), quantify(measured.need, scope)];
  return {
    verdict: verdictOf(breach, required, met), required, met, trace, have, need,
    gap: have === null ? null : lacking(need, have, met),
  };
}

/** The readings that turn the verdict or what is lacking: a gap of 2 beds by one and of 5 by another is worth knowing. */
function readingsFor(requirement: Requirement, rules: RuleSet, scope: Scope): readonly RequirementReading[] {
  if (!inForce(rules, scope.setting)) return [];
  return readingsIn(requirement).flatMap((reading) => differing(reading, (option) => {
    const here = reread(scope, { ...scope.setting.readings, [reading.id]: option });
    const { verdict, gap } = weigh(requirement, outcomeOf(breachOf(requirement), rules, here), here);
    return { option, verdict, gap };
  }, (one, other) => one.verdict === other.verdict && sameIfAny(one.gap, other.gap)));
}

const readingsIn = remembered((requirement: Requirement) =>
  gathered<Reading>((reading) => { walkRule(requirement, { reading }); }));

/** What is lacking; nothing where the requirement is met, however far apart open answers would leave the two. */
function lacking(need: Interval, have: Interval, met: Truth): Interval {
  const gap = beyond(need, have);
  return met === 'yes' ? { ...gap, low: 0, high: 0 } : gap;
}

function settledTruth(demand: ReturnType<typeof demandOf>, scope: Scope): Truth {
  return settle(decide(wholeCondition(demand), scope), scope).truth;
}

/** Nothing is lacking as soon as the requirement is met, whether or not it is demanded. */
function verdictOf({ verdict }: Pick<Outcome, 'verdict'>, required: Truth, met: Truth): RequirementVerdict {
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
