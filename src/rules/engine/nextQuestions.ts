import {
  isPoint, type Answer, type Entitlement, type Facts, type Outcome, type Question, type QuestionRef, type RuleSet,
} from '../vocabulary/index.ts';
import { wholeCondition } from './combine.ts';
import { decide } from './decide.ts';
import { nameOf, unknownsIn, type Unknown } from './open.ts';
import type { Scope } from './scope.ts';
import { settle } from './settle.ts';

/** The questions and local figures that can still change one outcome; none once it is settled. */
export function openFor(entitlement: Entitlement, outcome: Outcome, scope: Scope): readonly QuestionRef[] {
  if (outcome.verdict === 'impossible' || outcome.verdict === 'notInForce') return [];
  const deciding = outcome.verdict === 'certain' ? []
    : settle(decide(wholeCondition(entitlement), scope), scope).matters;
  const sizing = entitlement.amount === null || outcome.ifEntitled === null || isPoint(outcome.ifEntitled)
    ? [] : unknownsIn(entitlement.amount, scope);
  const practice: Unknown[] = entitlement.practised !== null && outcome.practised === 'unknown'
    ? [{ kind: 'question', question: entitlement.practised, index: null }] : [];
  return once([...deciding, ...sizing, ...practice]).flatMap(refOf);
}

function once(unknowns: readonly Unknown[]): readonly Unknown[] {
  return [...new Map(unknowns.map((unknown) => [nameOf(unknown), unknown])).values()];
}

/** The question to ask about an unknown; a reading is not the reader's to answer. */
export function refOf(unknown: Unknown): readonly QuestionRef[] {
  switch (unknown.kind) {
    case 'question':
      return [...(unknown.or === undefined ? [] : [unknown.or]), unknown.question].map(({ id }) => ({ question: id, index: unknown.index }));
    case 'parameter':
      return [{ question: unknown.parameter.id, index: null }];
    case 'judgement':
      return unknown.question === null ? [] : [{ question: unknown.question.id, index: unknown.index }];
    case 'reading':
    case 'list':
      return [];
  }
}

/**
 * Open questions in the order they are asked: as the rule set lists them, with a block of questions about persons gone
 * through person by person; local figures last.
 */
export function inOrder(refs: readonly QuestionRef[], rules: RuleSet): readonly QuestionRef[] {
  const place = orderOf(rules);
  const key = (ref: QuestionRef): readonly [number, number, number] => {
    const [block, order] = place.get(ref.question) ?? [Infinity, 0];
    return [block, ref.index ?? 0, order];
  };
  const unique = [...new Map(refs.map((ref) => [`${ref.question}#${String(ref.index)}`, ref])).values()];
  return unique.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return [x[0] - y[0], x[1] - y[1], x[2] - y[2]].find((difference) => difference !== 0) ?? 0;
  });
}

const orders = new WeakMap<RuleSet, ReadonlyMap<string, readonly [block: number, order: number]>>();

function orderOf(rules: RuleSet): ReadonlyMap<string, readonly [block: number, order: number]> {
  const known = orders.get(rules);
  if (known !== undefined) return known;
  const made = new Map<string, readonly [number, number]>();
  let block = 0;
  let before: Question | undefined;
  for (const [order, question] of rules.questions.entries()) {
    if (before !== undefined && before.of !== question.of) block += 1;
    made.set(question.id, [block, order]);
    before = question;
  }
  for (const [order, parameter] of rules.parameters.entries()) made.set(parameter.id, [block + 1, order]);
  orders.set(rules, made);
  return made;
}

/** What was answered to a question or figure, "I don't know" included; undefined when it was not put yet. */
export function given(ref: QuestionRef, rules: RuleSet, facts: Facts): Answer | undefined {
  const list = rules.questions.find((question) => question.id === ref.question)?.of ?? null;
  const answers = list === null || ref.index === null ? facts.answers : facts.lists[list]?.[ref.index];
  return answers?.[ref.question];
}

/** The questions to put next, in order: open, and not asked yet. */
export function nextQuestions(open: readonly QuestionRef[], rules: RuleSet, facts: Facts): readonly QuestionRef[] {
  return open.filter((ref) => given(ref, rules, facts) === undefined);
}
