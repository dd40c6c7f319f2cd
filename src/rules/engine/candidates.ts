import {
  addDays, addYears, isPoint, type Answer, type Condition, type Interval, type Quantity, type Question,
  type Relation,
} from '../vocabulary/index.ts';
import { times } from './interval.ts';
import { onceEach, type Unknown } from './open.ts';
import { quantify } from './quantify.ts';
import { remembered } from './remembered.ts';
import { reread, rescoped, withAnswer, type Scope } from './scope.ts';
import { gathered, idsAskedIn, walkNode } from './walk.ts';

/** The scope in which one unknown has been given a value. */
export function assume(unknown: Unknown, value: Answer, scope: Scope): Scope {
  switch (unknown.kind) {
    case 'question':
    case 'parameter':
    case 'judgement': {
      const list = unknown.kind === 'parameter' ? null : (unknown.question?.of ?? null);
      return rescoped(scope, list, withAnswer(scope.facts, list, { question: unknown.id, index: unknown.index }, value));
    }
    case 'reading':
      // The values of a reading are its options.
      return reread(scope, { ...scope.setting.readings, [unknown.id]: value as string });
    case 'list':
      return scope;
  }
}

/**
 * Values of one unknown that stand for all of its values in a condition: every choice, one choice of every group the
 * condition treats alike, and the first number after each turn of a comparison. Null where no few values do, as for
 * a number that is compared with something itself unknown.
 */
export function candidates(unknown: Unknown, condition: Condition, scope: Scope): readonly Answer[] | null {
  switch (unknown.kind) {
    case 'question':
      return questionCandidates(unknown.question, unknown, condition, scope);
    case 'parameter':
      return regionStarts(unknown, unknown.parameter.least, condition, scope);
    case 'reading':
      return unknown.reading.options;
    case 'judgement':
      return unknown.question === null ? null : ['yes', 'no'];
    case 'list':
      return null;
  }
}

function questionCandidates(
  question: Question, unknown: Unknown, condition: Condition, scope: Scope,
): readonly Answer[] | null {
  switch (question.kind) {
    case 'yesNo':
      return ['yes', 'no'];
    case 'choice':
      return question.choices;
    case 'several':
      return subsets(groups(question.id, question.choices, condition));
    case 'number':
      return regionStarts(unknown, question.least, condition, scope)?.filter((value) => value <= question.most) ?? null;
    case 'date':
      return dates(question.id, unknown, condition, scope);
  }
}

/** One choice for each set of choices that the condition treats alike. */
function groups(id: string, choices: readonly string[], condition: Condition): readonly string[] {
  const tests = conditionsIn(condition).flatMap((each) => (each.kind === 'includes' && each.question.id === id ? [each.anyOf] : []));
  return onceEach(choices, (option) => tests.map((test) => test.includes(option)).join());
}

/** Every set of some of these, the empty one first. */
export function subsets<T>(options: readonly T[]): readonly (readonly T[])[] {
  return options.reduce<readonly (readonly T[])[]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]],
  );
}

/** Both sides of every day on which a condition turns. */
function dates(id: string, unknown: Unknown, condition: Condition, scope: Scope): readonly Answer[] | null {
  const on = scope.setting.factsOn;
  const years = turns(unknown, condition, scope);
  return years === null ? null : gathered<Answer>((take) => {
    [on, addYears(on, 1)].forEach(take);
    for (const turn of years) {
      const day = addYears(on, -turn);
      [day, addDays(day, 1), addYears(on, 1 - turn)].forEach(take);
    }
    for (const each of conditionsIn(condition)) {
      if (each.kind === 'within' && each.since.id === id) [addYears(on, -each.years), addYears(on, -each.years - 1)].forEach(take);
      if (each.kind === 'fromDay' && each.question.id === id) [each.day, addDays(each.day, -1)].forEach(take);
    }
  });
}

function regionStarts(unknown: Unknown, least: number, condition: Condition, scope: Scope): readonly number[] | null {
  const found = turns(unknown, condition, scope);
  return found === null ? null : [...new Set([least, ...found.filter((turn) => turn > least)])].sort((a, b) => a - b);
}

/**
 * The whole numbers at which a comparison in the condition turns when this unknown grows. Null where the other side is
 * not known, or where the unknown stands inside anything but portions of itself.
 */
export function turns(unknown: Unknown, condition: Condition, scope: Scope): readonly number[] | null {
  const found: number[] = [];
  for (const each of conditionsIn(condition)) {
    if (each.kind !== 'compared') continue;
    for (const [side, other, onLeft] of [[each.left, each.right, true], [each.right, each.left, false]] as const) {
      if (!idsAskedIn(side).includes(unknown.id)) continue;
      const value = quantify(other, scope);
      const turn = isPoint(value) ? turnAt(side, value, turnAfterEqual.includes(each.relation) === onLeft) : null;
      if (turn === null) return null;
      found.push(turn);
    }
  }
  return found;
}

/** Every condition inside a condition, itself included: looked through for each unknown of each rule. */
const conditionsIn = remembered((condition: Condition) => gathered<Condition>((take) => walkNode(condition, { condition: take })));

/** Comparisons that turn just after a growing left side has reached the right one, rather than as soon as it has. */
const turnAfterEqual: readonly Relation[] = ['atMost', 'above'];

/** Null inside anything but portions: then no few values are known to do, and Kleene's answer is kept. */
function turnAt(side: Quantity, value: Interval, after: boolean): number | null {
  if (side.kind === 'portion') return turnAt(side.of, times(value, side.under, side.over), after);
  if (side.kind !== 'number' && side.kind !== 'parameter' && side.kind !== 'yearsSince') return null;
  const { low, per } = value;
  return after ? Math.floor(low / per) + 1 : Math.ceil(low / per);
}
