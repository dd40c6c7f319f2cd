import type { Facts, QuestionRef, Result, RuleSet } from '../../rules/engine/index.ts';
import { nextQuestions } from './nextQuestions.ts';

/** The screens of the calculator, one at a time. */
export type Screen =
  | Readonly<{ kind: 'start' | 'figures' | 'review' | 'result' | 'compare' }>
  | Readonly<{ kind: 'question'; ref: QuestionRef }>;

/** The fragment of a screen's address. It names the question and never an answer. */
export function hashOf(screen: Screen): string {
  switch (screen.kind) {
    case 'start':
      return '';
    case 'figures':
    case 'review':
    case 'result':
    case 'compare':
      return `#/${screen.kind}`;
    case 'question':
      return `#/${screen.ref.question}${screen.ref.index === null ? '' : `/${String(screen.ref.index + 1)}`}`;
  }
}

/** The screen a fragment names; null for a fragment that is not one of ours, or a question this case does not have. */
export function screenAt(hash: string, rules: RuleSet, facts: Facts): Screen | null {
  if (hash === '' || hash === '#') return { kind: 'start' };
  const [, name = '', place] = /^#\/([A-Za-z.]+)(?:\/(\d))?$/u.exec(hash) ?? [];
  if (name === 'figures' || name === 'review' || name === 'result' || name === 'compare') return { kind: name };
  const question = rules.questions.find(({ id }) => id === name);
  if (question === undefined || (question.of === null) !== (place === undefined)) return null;
  if (question.of === null) return { kind: 'question', ref: { question: name, index: null } };
  const index = Number(place) - 1;
  return facts.lists[question.of]?.[index] === undefined ? null : { kind: 'question', ref: { question: name, index } };
}

/** Whether this is a question to the family rather than a local figure. */
export function isQuestion(ref: QuestionRef, rules: RuleSet): boolean {
  return rules.questions.some(({ id }) => id === ref.question);
}

/** Where to go on: the next question that can still matter, the local figures once, then the result. */
export function screenAfter(result: Result, rules: RuleSet, facts: Facts, figuresShown: boolean): Screen {
  const open = nextQuestions(result.open, rules, facts);
  const next = open.find((ref) => isQuestion(ref, rules));
  if (next !== undefined) return { kind: 'question', ref: next };
  return { kind: open.length > 0 && !figuresShown ? 'figures' : 'result' };
}
