import {
  dontKnow, type Answer, type Answers, type Condition, type Facts, type ListId, type Question, type QuestionRef,
  type Setting, type Step,
} from '../vocabulary/index.ts';

/** From where a rule is read: the case, one item of a list if the rule is about items, and the setting. */
export type Scope = Readonly<{
  facts: Facts;
  item: Answers | null;
  index: number | null;
  setting: Setting;
  /** Steps already taken in this very scope: rules share conditions, and "is a disabled person" stands in each. */
  taken: Map<Condition, Step> | null;
}>;

const nothing: Answers = {};
const none: readonly Answers[] = [];

/** The whole case. */
export function caseScope(facts: Facts, setting: Setting): Scope {
  return { facts, item: null, index: null, setting, taken: new Map() };
}

/** One item of a list, by its place from 0. */
export function itemScope(scope: Scope, list: ListId, index: number): Scope {
  return {
    facts: scope.facts, item: scope.facts.lists[list]?.[index] ?? nothing, index, setting: scope.setting, taken: new Map(),
  };
}

/** The case, or one item of a list of it. */
export function scopeAt(list: ListId | null, index: number | null, facts: Facts, setting: Setting): Scope {
  const scope = caseScope(facts, setting);
  return list === null || index === null ? scope : itemScope(scope, list, index);
}

/** The items of a list that were entered; null when the list was not. */
export function itemsOf(scope: Scope, list: ListId): readonly Answers[] | null {
  return scope.facts.lists[list] ?? null;
}

/** What was answered, or undefined when it was not asked yet or the person does not know. */
export function answerTo(question: Question, scope: Scope): Answer | undefined {
  const answers = question.of === null ? scope.facts.answers : (scope.item ?? nothing);
  const answer = answers[question.id];
  return answer === dontKnow ? undefined : answer;
}

/**
 * The same facts with one answer given or changed. Answers are laid over those before, not copied: many are tried in a
 * row, and a case has dozens. For trying only: the result is not to be stored or sent.
 */
export function withAnswer(facts: Facts, list: ListId | null, ref: QuestionRef, answer: Answer): Facts {
  if (list === null || ref.index === null) return { answers: over(facts.answers, ref.question, answer), lists: facts.lists };
  const items = (facts.lists[list] ?? none).map((item, index) =>
    index === ref.index ? over(item, ref.question, answer) : item);
  return { answers: facts.answers, lists: { ...facts.lists, [list]: items } };
}

/** The same place in other facts, taken once: not worth remembering steps for. */
export function rescoped(scope: Scope, list: ListId | null, facts: Facts): Scope {
  const { index, setting } = scope;
  const item = list === null || index === null ? scope.item : (facts.lists[list]?.[index] ?? nothing);
  return { facts, item, index, setting, taken: null };
}

/** The same place under other readings. */
export function reread(scope: Scope, readings: Setting['readings']): Scope {
  return { ...scope, setting: { ...scope.setting, readings }, taken: null };
}

function over(answers: Answers, id: string, answer: Answer): Answers {
  const laid = Object.create(answers) as Record<string, Answer>;
  laid[id] = answer;
  return laid;
}
