import {
  dontKnow, type Answer, type Change, type Condition, type Entitlement, type Outcome, type Question, type RuleSet,
  type Verdict,
} from '../vocabulary/index.ts';
import { assume, candidates, turns } from './candidates.ts';
import { wholeCondition } from './combine.ts';
import { outcomeOf } from './evaluate.ts';
import { askFor, type Unknown } from './open.ts';
import { remembered } from './remembered.ts';
import { answerTo, type Scope } from './scope.ts';
import { gathered, walkRule } from './walk.ts';

/**
 * The nearest other answer to one question that would turn a settled verdict, only for facts that a person can change
 * or that time will change. A change that only makes the outcome uncertain is not offered.
 */
export function whatWouldChange(
  entitlement: Entitlement, outcome: Outcome, rules: RuleSet, scope: Scope,
): readonly Change[] {
  if (outcome.verdict !== 'certain' && outcome.verdict !== 'impossible') return [];
  return changeable(entitlement).flatMap((question) => {
    const from = answerTo(question, scope);
    if (from === undefined) return [];
    const unknown = askFor(question, scope.index);
    const without = assume(unknown, dontKnow, scope);
    const values = nearestFirst(question, from, others(unknown, wholeCondition(entitlement), without));
    for (const to of values) {
      const other = outcomeOf(entitlement, rules, assume(unknown, to, scope), 'quick');
      if (turned(outcome.verdict, other.verdict)) {
        return [{
          answers: [{ question: question.id, index: unknown.index, from, to }], verdict: other.verdict, amount: other.amount,
        }];
      }
    }
    return [];
  });
}

/** Other values worth trying: every choice, and for numbers both sides of each turn. */
function others(unknown: Unknown, condition: Condition, scope: Scope): readonly Answer[] {
  if (unknown.kind !== 'question' || unknown.question.kind !== 'number') return candidates(unknown, condition, scope) ?? [];
  const { least, most } = unknown.question;
  return (turns(unknown, condition, scope) ?? [])
    .flatMap((turn) => [turn - 1, turn])
    .filter((value) => value >= least && value <= most);
}

function turned(from: Verdict, to: Verdict): boolean {
  return from === 'certain' ? to === 'impossible' : to === 'certain' || to === 'officeDecides';
}

const changeable = remembered((entitlement: Entitlement) =>
  gathered<Question>((question) => walkRule(entitlement, { question })).filter((question) => question.changeable !== 'no'));

/** Numbers nearest to the present one first; an age only grows. */
function nearestFirst(question: Question, from: Answer, values: readonly Answer[]): readonly Answer[] {
  const different = values.filter((value) => value !== from);
  if (question.kind !== 'number') return different;
  const far = (value: Answer): number => Math.abs(Number(value) - Number(from));
  return different.filter((value) => question.measure !== 'years' || value > from).sort((a, b) => far(a) - far(b));
}
