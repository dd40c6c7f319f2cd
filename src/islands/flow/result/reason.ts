import {
  quantify, scopeAt, type ClauseId, type Condition, type Quantity, type Relation, type Scope, type Step, type Truth,
} from '../../../rules/engine/index.ts';
import { fill, formatMeasure, formatMoney, formatShare } from '../../../words/index.ts';
import { byChoiceText, comparedText, conditionTree, quantityText, timesText } from '../../../words/rules/index.ts';
import { answerText } from '../tools.ts';
import type { Voice } from './voice.ts';

/** One line of why: a sentence with the real figures, how it came out, its clause, and the lines inside it. */
export type Reason = Readonly<{
  truth: Truth;
  text: string;
  clause: ClauseId | null;
  parts: readonly Reason[];
  /** The parts are ways to read the text that all come out alike, so that they need not be seen first. */
  agreed?: boolean;
}>;

/** Where a step was taken and how to speak of it. */
export type At = Readonly<{ tools: Voice; scope: Scope }>;

/** Every leaf of a trace as lines: "all of these" is one list, "any of these" stays a group. */
export function reasonsOf(step: Step, at: At): readonly Reason[] {
  if (step.condition.kind === 'all') return step.parts.flatMap((part) => reasonsOf(part, at));
  const [one, ...more] = step.parts;
  const isOneBranch = (step.condition.kind === 'read' || step.condition.kind === 'byChoice') && more.length === 0;
  const isPlain = isOneBranch && one?.condition.kind !== 'settled' && !at.tools.speaker.names.has(step.condition);
  return isPlain && one !== undefined ? reasonsOf(one, at) : [reasonOf(step, at)];
}

function reasonOf(step: Step, at: At): Reason {
  const { condition, truth } = step;
  const { tools } = at;
  const name = tools.speaker.names.get(condition);
  const found = unnamed(step, at);
  if (name === undefined) return found;
  // A sum says more than the name of its condition; elsewhere the name is the plainer word.
  if (found.parts.length === 0) return isMoneyStep(step) ? found : { ...found, text: `${name}${factOf(step, at)}` };
  return { ...found, text: name, truth };
}

function unnamed(step: Step, at: At): Reason {
  const { condition, truth, parts } = step;
  const { phrases } = at.tools.speaker;
  switch (condition.kind) {
    case 'answered':
    case 'chosen':
    case 'includes':
    case 'within':
    case 'fromDay':
    case 'stands':
    case 'judgement':
    case 'settled':
      return { truth, text: `${conditionTree(condition, at.tools.speaker).text}${factOf(step, at)}`, clause: condition.cite.clause, parts: [] };
    case 'compared':
      return { truth, text: comparison(step, condition, at), clause: condition.cite.clause, parts: [] };
    case 'all':
    case 'any':
      return group(truth, phrases[condition.kind], parts, at, condition.kind);
    case 'not': {
      const [inner] = parts;
      const found = inner === undefined ? null : reasonOf(inner, at);
      return found === null ? { truth, text: '', clause: null, parts: [] }
        : { ...found, truth, text: fill(phrases.not, { text: found.text }) };
    }
    case 'byChoice':
      return only(parts, at) ?? group(truth, byChoiceText(at.tools.words.questions[condition.question.id]?.label ?? '', phrases), parts, at);
    case 'read': {
      const title = at.tools.words.readings[condition.reading.id]?.title ?? condition.reading.id;
      const ways = parts.map((part) => asRead(part, condition, at));
      const [way] = ways;
      if (way !== undefined && ways.length === 1) return way.parts.length === 0 ? way : (only(parts, at) ?? way);
      return { truth, text: `${at.tools.own.reading.readAs}${title}`, clause: null, parts: ways, agreed: truth !== 'unknown' };
    }
    case 'everyOne':
    case 'anyOne': {
      const people = parts.map((part, index): Reason => ({
        truth: part.truth, text: fill(at.tools.own.person, { n: index + 1 }), clause: null,
        parts: reasonsOf(part, { ...at, scope: scopeAt(condition.list, index, at.scope.facts, at.scope.setting) }),
      }));
      return { truth, text: phrases[condition.kind], clause: null, parts: people };
    }
  }
}

function group(truth: Truth, text: string, parts: readonly Step[], at: At, join: 'all' | 'any' = 'any'): Reason {
  return { truth, text, clause: null, parts: join === 'all' ? parts.flatMap((part) => reasonsOf(part, at)) : parts.map((part) => reasonOf(part, at)) };
}

/** One way to read an open place, in the words of the reading, with what it asks inside. */
function asRead(part: Step, { reading, of }: Extract<Condition, { kind: 'read' }>, at: At): Reason {
  const option = Object.keys(of).find((key) => of[key] === part.condition) ?? '';
  const text = at.tools.words.readings[reading.id]?.options[option] ?? option;
  return part.condition.kind === 'settled'
    ? { truth: part.truth, text, clause: part.condition.cite.clause, parts: [] }
    : { truth: part.truth, text, clause: null, parts: reasonsOf(part, at) };
}

function only(parts: readonly Step[], at: At): Reason | null {
  const [one, ...more] = parts;
  return one === undefined || more.length > 0 ? null : reasonOf(one, at);
}

/** What was answered, after the sentence that depends on it; nothing where the sentence is the answer. */
function factOf(step: Step, at: At): string {
  const { condition } = step;
  switch (condition.kind) {
    case 'chosen':
    case 'includes':
      return said(condition.question.id, condition.question.of, at);
    case 'within':
      return said(condition.since.id, condition.since.of, at);
    case 'fromDay':
      return said(condition.question.id, condition.question.of, at);
    case 'stands':
      return said(condition.until.id, condition.until.of, at);
    case 'compared':
      return saidOf(condition.left, at);
    case 'read':
    case 'byChoice': {
      const [one, ...more] = step.parts;
      return one === undefined || more.length > 0 ? '' : factOf(one, at);
    }
    case 'answered':
    case 'judgement':
    case 'settled':
    case 'all':
    case 'any':
    case 'not':
    case 'everyOne':
    case 'anyOne':
      return '';
  }
}

function saidOf(quantity: Quantity, at: At): string {
  if (quantity.kind === 'number') return said(quantity.id, quantity.of, at);
  if (quantity.kind !== 'yearsSince') return '';
  const { since, orGiven } = quantity;
  return said(since.id, since.of, at) || (orGiven === null ? '' : saidOf(orGiven, at));
}

function said(id: string, of: string | null, { tools, scope }: At): string {
  const answer = (of === null ? scope.facts.answers : scope.item)?.[id];
  return answer === undefined || answer === 'unknown' ? '' : fill(tools.own.card.answered, { answer: answerText(tools, id, answer) });
}

const turned: Readonly<Record<Relation, Relation>> = { atMost: 'above', above: 'atMost', below: 'atLeast', atLeast: 'below' };

/** A comparison of sums is said as it is, "1,200 exceeds 1,147.50"; of ages as it is required, "at most 6 (answer: 9)". */
function comparison(step: Step, condition: Extract<Condition, { kind: 'compared' }>, at: At): string {
  const { speaker, own } = at.tools;
  const left = quantityText(condition.left, speaker);
  const right = quantityText(condition.right, speaker);
  const value = known(step.left);
  if (!isMoneyStep(step)) return `${comparedText(condition.relation, left, right, speaker.phrases)}${factOf(step, at)}`;
  const relation = step.truth === 'no' && value !== null ? turned[condition.relation] : condition.relation;
  const line = known(step.right);
  const bound = line === null || condition.right.kind === 'stated' ? right : formatMoney(line, speaker.lang);
  const sentence = comparedText(relation, value === null ? left : fill(own.card.value, { label: left, value: formatMoney(value, speaker.lang) }), bound, speaker.phrases);
  return bound === right ? sentence : fill(own.card.because, { sentence, formula: formula(condition.right, at) });
}

function isMoneyStep({ condition, parts }: Step): boolean {
  const [one, ...more] = parts;
  if (condition.kind === 'read' && one !== undefined && more.length === 0) return isMoneyStep(one);
  return condition.kind === 'compared' && condition.left.measure.startsWith('fen/');
}

function known(interval: Step['left']): number | null {
  return interval !== null && interval.low === interval.high ? interval.low / interval.per : null;
}

/** How a figure comes about, with the standards it rests on: 当地低保标准 765 元 × 150%. */
export function formula(quantity: Quantity, at: At): string {
  const { tools, scope } = at;
  const { speaker, own, lang } = tools;
  switch (quantity.kind) {
    case 'parameter': {
      const value = known(quantify(quantity, scope));
      const label = quantityText(quantity, speaker);
      return value === null ? label : fill(own.card.standard, { label, value: quantity.measure.startsWith('fen/') ? formatMoney(value, lang) : formatMeasure(value, quantity.measure, lang) });
    }
    case 'portion':
      return timesText(formula(quantity.of, at), formatShare(quantity.over, quantity.under, lang), speaker.phrases);
    case 'share':
      return timesText(formula(quantity.of, at), formula(quantity.share, at), speaker.phrases);
    case 'greater': {
      const value = known(quantify(quantity, scope));
      return value === null ? quantityText(quantity, speaker) : formatMeasure(value, quantity.measure, lang);
    }
    case 'unlessGiven':
      return scope.facts.answers[quantity.parameter.id] === undefined ? formula(quantity.otherwise, at) : formula(quantity.parameter, at);
    case 'readQuantity': {
      const used = scope.setting.readings[quantity.reading.id] ?? quantity.reading.recommended;
      const branch = used === null ? undefined : quantity.of[used];
      return branch === undefined ? quantityText(quantity, speaker) : formula(branch, at);
    }
    case 'cases': {
      const answer = (quantity.question.of === null ? scope.facts.answers : scope.item)?.[quantity.question.id];
      const branch = typeof answer === 'string' ? quantity.of[answer] : undefined;
      if (branch === undefined || branch === null || typeof answer !== 'string') return quantityText(quantity, speaker);
      return fill(speaker.phrases.case, { choice: answerText(tools, quantity.question.id, answer), amount: formula(branch, at) });
    }
    case 'number':
    case 'stated':
    case 'unstated':
    case 'sum':
    case 'lesser':
    case 'excess':
    case 'times':
    case 'months':
    case 'provided':
    case 'rounded':
    case 'yearsSince':
    case 'count':
      return quantityText(quantity, speaker);
  }
}
