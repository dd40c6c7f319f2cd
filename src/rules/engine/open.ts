import {
  isPoint, type Condition, type Parameter, type Quantity, type Question, type Reading, type Step,
} from '../vocabulary/index.ts';
import { decide } from './decide.ts';
import { casesLeft, chosenOption, providedLeft, quantify, readingsLeft } from './quantify.ts';
import { answerTo, itemScope, itemsOf, type Scope } from './scope.ts';

/**
 * Something that is not known yet and keeps a condition or an amount open. The `id` is that of the question or figure to
 * ask for, if there is one.
 */
export type Unknown = Readonly<{ id: string; index: number | null }> & (
  /** Answering `or` instead would do as well: a birth date for an age. */
  | Readonly<{ kind: 'question'; question: Question; or?: Question }>
  | Readonly<{ kind: 'parameter'; parameter: Parameter }>
  | Readonly<{ kind: 'reading'; reading: Reading }>
  | Readonly<{ kind: 'judgement'; question: Question | null }>
  | Readonly<{ kind: 'list' }>
);

/** One name for each unknown, so that the same one is recognised in two places. */
export function nameOf({ id, index }: Unknown): string {
  return nameAt(id, index);
}

/** One name for what is asked of the case, or of one item. */
export function nameAt(id: string, index: number | null): string {
  return `${id}#${String(index)}`;
}

/** Each of these once, by a name; of those with one name the first. */
export function onceEach<T>(all: readonly T[], name: (each: T) => string): readonly T[] {
  const names = new Set<string>();
  return all.filter((each) => {
    const before = names.size;
    return names.add(name(each)).size > before;
  });
}

/** What keeps an undecided step undecided, once for every place it stands in; nothing for a decided one. */
export function unknownsOf({ truth, condition, parts }: Step, scope: Scope): readonly Unknown[] {
  if (truth !== 'unknown') return [];
  return [...ownUnknowns(condition, scope), ...parts.flatMap((part, index) =>
    unknownsOf(part, 'list' in condition ? itemScope(scope, condition.list, index) : scope))];
}

/** What a condition asks itself, beside what its parts ask. */
function ownUnknowns(condition: Condition, scope: Scope): readonly Unknown[] {
  switch (condition.kind) {
    case 'answered':
    case 'chosen':
    case 'includes':
    case 'byChoice':
    case 'fromDay':
    case 'stands':
      return askedIfOpen(condition.question, scope);
    case 'within':
      return askedIfOpen(condition.since, scope);
    case 'compared':
      return unknownsInAll([condition.left, condition.right], scope);
    case 'judgement':
      return [{ kind: 'judgement', id: condition.decided?.id ?? condition.about, index: scope.index, question: condition.decided }];
    case 'read':
      return readIfOpen(condition.reading, scope);
    case 'everyOne':
    case 'anyOne':
      return itemsOf(scope, condition.list) === null ? [{ kind: 'list', id: condition.list, index: null }] : [];
    case 'settled':
    case 'all':
    case 'any':
    case 'not':
      return [];
  }
}

/** What keeps a quantity from being one value. */
export function unknownsIn(quantity: Quantity, scope: Scope): readonly Unknown[] {
  if (isPoint(quantify(quantity, scope))) return [];
  switch (quantity.kind) {
    case 'number':
      return askedIfOpen(quantity, scope);
    case 'parameter':
      return standardUnknowns(quantity, scope);
    case 'stated':
    case 'unstated':
      return [];
    case 'portion':
    case 'rounded':
    case 'months':
      return unknownsIn(quantity.of, scope);
    case 'excess':
      return unknownsInAll([quantity.of, quantity.over], scope);
    case 'times':
      return unknownsInAll([quantity.of, quantity.count], scope);
    case 'share':
      return unknownsInAll([quantity.of, quantity.share], scope);
    case 'sum':
    case 'lesser':
    case 'greater':
      return unknownsInAll(quantity.of, scope);
    case 'unlessGiven':
      return unknownsIn(quantity.otherwise, scope);
    case 'cases':
      return [...askedIfOpen(quantity.question, scope), ...unknownsInAll(casesLeft(quantity, scope), scope)];
    case 'provided':
      return [...unknownsWhere(quantity.when, scope), ...unknownsInAll(providedLeft(quantity, scope), scope)];
    case 'yearsSince': {
      const { since, orGiven } = quantity;
      return orGiven === null ? askedIfOpen(since, scope) : askedIfOpen(orGiven, scope).map((unknown) => ({ ...unknown, or: since }));
    }
    case 'count': {
      const { list, where } = quantity;
      const items = itemsOf(scope, list);
      if (items === null || where === null) return [{ kind: 'list', id: list, index: null }];
      return items.flatMap((_, index) => unknownsWhere(where, itemScope(scope, list, index)));
    }
    case 'readQuantity':
      return [...readIfOpen(quantity.reading, scope), ...unknownsInAll(readingsLeft(quantity, scope), scope)];
  }
}

function unknownsInAll(quantities: readonly Quantity[], scope: Scope): readonly Unknown[] {
  return quantities.flatMap((each) => unknownsIn(each, scope));
}

function unknownsWhere(condition: Condition, scope: Scope): readonly Unknown[] {
  return unknownsOf(decide(condition, scope), scope);
}

/** A missing standard: the answers that would find it in its table, and the figure itself. */
function standardUnknowns(parameter: Parameter, scope: Scope): readonly Unknown[] {
  const select = [parameter.place, parameter.group].filter((each) => each !== null);
  return [...select.flatMap((question) => askedIfOpen(question, scope)), { kind: 'parameter', id: parameter.id, index: null, parameter }];
}

/** A question as something not known, of the case or of the item at hand. */
export function askFor(question: Question, index: number | null): Unknown {
  return { kind: 'question', id: question.id, index: question.of === null ? null : index, question };
}

function askedIfOpen(question: Question, scope: Scope): readonly Unknown[] {
  return answerTo(question, scope) === undefined ? [askFor(question, scope.index)] : [];
}

function readIfOpen(reading: Reading, scope: Scope): readonly Unknown[] {
  return chosenOption(reading, scope) === null ? [{ kind: 'reading', id: reading.id, index: null, reading }] : [];
}
