import type {
  Answer, Entitlement, Facts, Outcome, QuestionRef, RuleSet,
} from '../vocabulary/index.ts';
import { wholeCondition } from './combine.ts';
import { decide } from './decide.ts';
import { isOut } from './evaluate.ts';
import { askFor, nameAt, onceEach, unknownsIn, type Unknown } from './open.ts';
import { remembered } from './remembered.ts';
import type { Scope } from './scope.ts';
import { settle } from './settle.ts';

/** The questions and local figures that can still change one outcome, some of them twice; none once it is settled. */
export function openFor(entitlement: Entitlement, outcome: Outcome, scope: Scope): readonly QuestionRef[] {
  if (isOut(outcome.verdict)) return [];
  const deciding = settle(decide(wholeCondition(entitlement), scope), scope).matters;
  const sizing = entitlement.amount === null ? [] : unknownsIn(entitlement.amount, scope);
  const practice: Unknown[] = entitlement.practised !== null && outcome.practised === 'unknown'
    ? [askFor(entitlement.practised, null)] : [];
  return [...deciding, ...sizing, ...practice].flatMap(refOf);
}

/** The question to ask about an unknown; a reading is not the reader's to answer. */
export function refOf(unknown: Unknown): readonly QuestionRef[] {
  switch (unknown.kind) {
    case 'question':
      return [...(unknown.or === undefined ? [] : [unknown.or.id]), unknown.id].map((question) => ({ question, index: unknown.index }));
    case 'parameter':
    case 'judgement':
      return unknown.kind === 'judgement' && unknown.question === null ? [] : [{ question: unknown.id, index: unknown.index }];
    case 'reading':
    case 'list':
      return [];
  }
}

/** The name of what a question asks, the same as that of the unknown it settles. */
export function nameOfRef({ question, index }: QuestionRef): string {
  return nameAt(question, index);
}

/** More than any case has items, and any rule set questions: block, item and question make one sortable number. */
const mostInCase = 10_000;

/**
 * Open questions in the order they are asked: as the rule set lists them, with a block of questions about persons gone
 * through person by person; local figures last.
 */
export function inOrder(refs: readonly QuestionRef[], rules: RuleSet): readonly QuestionRef[] {
  const place = orderOf(rules);
  const key = ({ question, index }: QuestionRef): number => {
    const [block, order] = place.get(question) ?? [mostInCase, 0];
    return (block * mostInCase + (index ?? 0)) * mostInCase + order;
  };
  return onceEach(refs, nameOfRef).toSorted((a, b) => key(a) - key(b));
}

const orderOf = remembered((rules: RuleSet): ReadonlyMap<string, readonly [block: number, order: number]> => {
  let block = 0;
  const questions = rules.questions.map(({ id, of }, order) => {
    if (of !== rules.questions[order - 1]?.of) block += 1;
    return [id, [block, order]] as const;
  });
  return new Map([...questions, ...rules.parameters.map(({ id }, order) => [id, [block + 1, order]] as const)]);
});

/** What was answered to a question or figure, "I don't know" included; undefined when it was not put yet. */
export function given(ref: QuestionRef, rules: RuleSet, facts: Facts): Answer | undefined {
  const answers = ref.index === null ? facts.answers : facts.lists[rules.questions.find(({ id }) => id === ref.question)?.of ?? '']?.[ref.index];
  return answers?.[ref.question];
}
