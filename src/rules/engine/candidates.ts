import {
  addYears, dayBefore, isPoint, nextDay, type Answer, type Condition, type Interval, type Quantity, type Question,
  type Relation,
} from '../vocabulary/index.ts';
import { times } from './interval.ts';
import { nameOf, type Unknown } from './open.ts';
import { quantify } from './quantify.ts';
import { reread, rescoped, withAnswer, type Scope } from './scope.ts';
import { walkCondition, walkQuantity } from './walk.ts';

/** The scope in which one unknown has been given a value. */
export function assume(unknown: Unknown, value: Answer, scope: Scope): Scope {
  switch (unknown.kind) {
    case 'question':
    case 'judgement': {
      const { question, index } = unknown;
      if (question === null) return scope;
      const facts = withAnswer(scope.facts, question.of, { question: question.id, index }, value);
      return rescoped(scope, question.of, facts);
    }
    case 'parameter':
      return rescoped(scope, null, withAnswer(scope.facts, null, { question: unknown.parameter.id, index: null }, value));
    case 'reading':
      return reread(scope, { ...scope.setting.readings, [unknown.reading.id]: String(value) });
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
  const tests: (readonly string[])[] = [];
  walkCondition(condition, {
    condition: (each) => {
      if (each.kind === 'includes' && each.question.id === id) tests.push(each.anyOf);
    },
  });
  const bySignature = new Map<string, string>();
  for (const option of choices) {
    const signature = tests.map((test) => (test.includes(option) ? '1' : '0')).join('');
    if (!bySignature.has(signature)) bySignature.set(signature, option);
  }
  return [...bySignature.values()];
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]],
  );
}

/** Both sides of every day on which a condition turns. */
function dates(id: string, unknown: Unknown, condition: Condition, scope: Scope): readonly Answer[] | null {
  const on = scope.setting.factsOn;
  const years = turns(unknown, condition, scope);
  if (years === null) return null;
  const found: Answer[] = [on, addYears(on, 1)];
  for (const turn of years) {
    const day = addYears(on, -turn);
    found.push(day, nextDay(day), addYears(on, 1 - turn));
  }
  walkCondition(condition, {
    condition: (each) => {
      if (each.kind === 'within' && each.since.id === id) found.push(addYears(on, -each.years), addYears(on, -each.years - 1));
      if (each.kind === 'fromDay' && each.question.id === id) found.push(each.day, dayBefore(each.day));
    },
  });
  return found;
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
  const name = nameOf(unknown);
  const found: (number | null)[] = [];
  walkCondition(condition, {
    condition: (each) => {
      if (each.kind !== 'compared') return;
      for (const [side, other, onLeft] of [[each.left, each.right, true], [each.right, each.left, false]] as const) {
        if (!mentions(side, name)) continue;
        const value = quantify(other, scope);
        found.push(isPoint(value) ? turnAt(side, value, turnsAfter(each.relation, onLeft)) : null);
      }
    },
  });
  return found.every((turn) => turn !== null) ? found : null;
}

/** Whether the comparison turns just after the two sides are equal, rather than as soon as they are. */
function turnsAfter(relation: Relation, onLeft: boolean): boolean {
  switch (relation) {
    case 'atMost':
    case 'above':
      return onLeft;
    case 'below':
    case 'atLeast':
      return !onLeft;
  }
}

function turnAt(side: Quantity, value: Interval, after: boolean): number | null {
  switch (side.kind) {
    case 'number':
    case 'parameter':
    case 'yearsSince': {
      const { low, per } = value;
      return after ? Math.floor(low / per) + 1 : Math.ceil(low / per);
    }
    case 'portion':
      return turnAt(side.of, times(value, side.under, side.over), after);
    case 'stated':
    case 'unstated':
    case 'share':
    case 'sum':
    case 'lesser':
    case 'greater':
    case 'cases':
    case 'rounded':
    case 'unlessGiven':
    case 'count':
    case 'readQuantity':
      return null;
  }
}

function mentions(quantity: Quantity, name: string): boolean {
  const found = new Set<string>();
  walkQuantity(quantity, { question: ({ id }) => found.add(`${id}#`), parameter: ({ id }) => found.add(id) });
  return [...found].some((each) => name === each || (each.endsWith('#') && name.startsWith(each)));
}
