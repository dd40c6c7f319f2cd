import {
  addYears, agreedTruth, everyTruth, opposite, someTruth,
  type Answer, type Condition, type Interval, type ISODate, type ListId, type Some,
  type Step, type Truth, type Within,
} from '../vocabulary/index.ts';
import { relate } from './interval.ts';
import { chosenOption, quantify } from './quantify.ts';
import { answerTo, itemScope, itemsOf, type Scope } from './scope.ts';

const noParts: readonly Step[] = [];

/** How a condition comes out, with the way every part of it came out. */
export function decide(condition: Condition, scope: Scope): Step {
  switch (condition.kind) {
    case 'answered':
      return leaf(condition, asTruth(answerTo(condition.question, scope)));
    case 'chosen': {
      const answer = answerTo(condition.question, scope);
      return leaf(condition, typeof answer === 'string' ? yesIf(condition.among.includes(answer)) : 'unknown');
    }
    case 'includes': {
      const answer = answerTo(condition.question, scope);
      return leaf(condition, Array.isArray(answer) ? yesIf(condition.anyOf.some((one) => answer.includes(one))) : 'unknown');
    }
    case 'compared': {
      const left = quantify(condition.left, scope);
      const right = quantify(condition.right, scope);
      return step(condition, relate(left, condition.relation, right), noParts, left, right);
    }
    case 'within':
      return leaf(condition, runs(condition, answerTo(condition.since, scope), scope.setting.factsOn));
    case 'fromDay': {
      const answer = answerTo(condition.question, scope);
      return leaf(condition, typeof answer === 'string' ? yesIf(answer >= condition.day) : 'unknown');
    }
    case 'stands':
      return leaf(condition, still(asTruth(answerTo(condition.question, scope)), answerTo(condition.until, scope), scope.setting.factsOn));
    case 'judgement':
      return leaf(condition, condition.decided === null ? 'unknown' : asTruth(answerTo(condition.decided, scope)));
    case 'settled':
      return leaf(condition, condition.truth);
    case 'all':
    case 'any':
      return connected(condition, scope);
    case 'not': {
      const part = decide(condition.of, scope);
      return step(condition, opposite(part.truth), [part]);
    }
    case 'byChoice': {
      const answer = answerTo(condition.question, scope);
      return branches(condition, typeof answer === 'string' ? answer : null, scope);
    }
    case 'read':
      return branches(condition, chosenOption(condition.reading, scope), scope);
    case 'everyOne':
    case 'anyOne':
      return overList(condition, scope);
  }
}

/** "All" and "any": what rules share are conditions of these two kinds, so they are remembered within a scope. */
function connected(condition: Extract<Condition, { of: Some<Condition> }>, scope: Scope): Step {
  const before = scope.taken?.get(condition);
  if (before !== undefined) return before;
  const decisive = condition.kind === 'all' ? 'no' : 'yes';
  let truth: Truth = opposite(decisive);
  const parts: Step[] = [];
  for (const part of condition.of) {
    const taken = decide(part, scope);
    parts.push(taken);
    if (taken.truth === decisive || truth === decisive) truth = decisive;
    else if (taken.truth === 'unknown') truth = 'unknown';
  }
  const now = step(condition, truth, parts);
  scope.taken?.set(condition, now);
  return now;
}

/** One branch where the choice or reading is settled; otherwise what all branches agree on. */
function branches(condition: Extract<Condition, { kind: 'byChoice' | 'read' }>, option: string | null, scope: Scope): Step {
  const branch = option === null ? undefined : condition.of[option];
  const parts = (branch === undefined ? Object.values(condition.of) : [branch]).map((each) => decide(each, scope));
  return step(condition, agreedTruth(parts.map((part) => part.truth)), parts);
}

function overList(condition: Extract<Condition, { list: ListId }>, scope: Scope): Step {
  const { kind, list, of } = condition;
  const items = itemsOf(scope, list);
  if (items === null) return leaf(condition, 'unknown');
  const parts = items.map((_, index) => decide(of, itemScope(scope, list, index)));
  return step(condition, (kind === 'everyOne' ? everyTruth : someTruth)(parts.map((part) => part.truth)), parts);
}

function runs(condition: Within, since: Answer | undefined, on: ISODate): Truth {
  if (typeof since !== 'string') return 'unknown';
  const last = addYears(since as ISODate, condition.years);
  return yesIf(since <= on && (condition.lastDay === 'included' ? on <= last : on < last));
}

function still(truth: Truth, until: Answer | undefined, on: ISODate): Truth {
  return typeof until === 'string' && on > until ? 'no' : truth;
}

/** A yes or no that was answered; anything else is not known. */
export function asTruth(answer: Answer | undefined): Truth {
  return answer === 'yes' || answer === 'no' ? answer : 'unknown';
}

function yesIf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

function leaf(condition: Condition, truth: Truth): Step {
  return step(condition, truth, noParts);
}

function step(
  condition: Condition, truth: Truth, parts: readonly Step[], left: Interval | null = null, right: Interval | null = null,
): Step {
  return { condition, truth, parts, left, right };
}
