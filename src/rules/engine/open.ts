import {
  isPoint, type ListId, type Parameter, type Quantity, type Question, type Reading, type Step,
} from '../vocabulary/index.ts';
import { casesLeft, chosenOption, quantify } from './quantify.ts';
import { answerTo, itemScope, itemsOf, type Scope } from './scope.ts';

/** Something that is not known yet and keeps a condition or an amount open. */
export type Unknown =
  /** Answering `or` instead would do as well: a birth date for an age. */
  | Readonly<{ kind: 'question'; question: Question; index: number | null; or?: Question }>
  | Readonly<{ kind: 'parameter'; parameter: Parameter }>
  | Readonly<{ kind: 'reading'; reading: Reading }>
  | Readonly<{ kind: 'judgement'; about: string; question: Question | null; index: number | null }>
  | Readonly<{ kind: 'list'; list: ListId }>;

/** One name for each unknown, so that the same one is recognised in two places. */
export function nameOf(unknown: Unknown): string {
  switch (unknown.kind) {
    case 'question':
      return `${unknown.question.id}#${String(unknown.index)}`;
    case 'parameter':
      return unknown.parameter.id;
    case 'reading':
      return unknown.reading.id;
    case 'judgement':
      return `${unknown.question?.id ?? unknown.about}#${String(unknown.index)}`;
    case 'list':
      return unknown.list;
  }
}

/** What keeps an undecided step undecided, once for every place it stands in; nothing for a decided one. */
export function unknownsOf(step: Step, scope: Scope): readonly Unknown[] {
  if (step.truth !== 'unknown') return [];
  const { condition } = step;
  const inParts = (): Unknown[] => step.parts.flatMap((part) => unknownsOf(part, scope));
  switch (condition.kind) {
    case 'answered':
    case 'chosen':
    case 'includes':
      return [asked(condition.question, scope)];
    case 'within':
      return [asked(condition.since, scope)];
    case 'fromDay':
    case 'stands':
      return [asked(condition.question, scope)];
    case 'compared':
      return [...unknownsIn(condition.left, scope), ...unknownsIn(condition.right, scope)];
    case 'judgement':
      return [{ kind: 'judgement', about: condition.about, question: condition.decided, index: scope.index }];
    case 'settled':
      return [];
    case 'all':
    case 'any':
    case 'not':
      return inParts();
    case 'byChoice':
      return answerTo(condition.question, scope) === undefined
        ? [asked(condition.question, scope), ...inParts()] : inParts();
    case 'read':
      return chosenOption(condition.reading, scope) === null
        ? [{ kind: 'reading', reading: condition.reading }, ...inParts()] : inParts();
    case 'everyOne':
    case 'anyOne':
      return itemsOf(scope, condition.list) === null
        ? [{ kind: 'list', list: condition.list }]
        : step.parts.flatMap((part, index) => unknownsOf(part, itemScope(scope, condition.list, index)));
  }
}

/** What keeps a quantity from being one value. */
export function unknownsIn(quantity: Quantity, scope: Scope): readonly Unknown[] {
  if (isPoint(quantify(quantity, scope))) return [];
  switch (quantity.kind) {
    case 'number':
      return [asked(quantity, scope)];
    case 'parameter':
      return standardUnknowns(quantity, scope);
    case 'stated':
    case 'unstated':
      return [];
    case 'portion':
    case 'rounded':
      return unknownsIn(quantity.of, scope);
    case 'share':
      return [...unknownsIn(quantity.of, scope), ...unknownsIn(quantity.share, scope)];
    case 'sum':
    case 'lesser':
    case 'greater':
      return quantity.of.flatMap((each) => unknownsIn(each, scope));
    case 'unlessGiven':
      return unknownsIn(quantity.otherwise, scope);
    case 'cases': {
      const inside = casesLeft(quantity, scope).flatMap((each) => unknownsIn(each, scope));
      return answerTo(quantity.question, scope) === undefined ? [asked(quantity.question, scope), ...inside] : inside;
    }
    case 'yearsSince':
      return [quantity.orGiven === null ? asked(quantity.since, scope) : { ...asked(quantity.orGiven, scope), or: quantity.since }];
    case 'count':
      return [{ kind: 'list', list: quantity.list }];
    case 'readQuantity': {
      const option = chosenOption(quantity.reading, scope);
      const left = option === null ? Object.values(quantity.of) : [quantity.of[option]];
      const inside = left.flatMap((each) => (each === undefined ? [] : unknownsIn(each, scope)));
      return option === null ? [{ kind: 'reading', reading: quantity.reading }, ...inside] : inside;
    }
  }
}

/** A missing standard: the answers that would find it in its table, and the figure itself. */
function standardUnknowns(parameter: Parameter, scope: Scope): readonly Unknown[] {
  const select = [parameter.place, parameter.group].filter((each) => each !== null);
  const unanswered = select.filter((question) => answerTo(question, scope) === undefined);
  return [...unanswered.map((question) => asked(question, scope)), { kind: 'parameter', parameter }];
}

function asked(question: Question, scope: Scope): Extract<Unknown, { kind: 'question' }> {
  return { kind: 'question', question, index: question.of === null ? null : scope.index };
}
