import {
  consider, type Answer, type Answers, type Before, type Facts, type ISODate, type ParameterTable, type QuestionRef, type Result, type RuleSet,
} from '../../rules/engine/index.ts';
import type { Case, CaseProblem } from '../../schemas/case/index.ts';
import { screenAfter, type Screen } from './screen.ts';

/** What the page has to say beside the screen: that a case was opened, or why it was not. */
export type Notice =
  | Readonly<{ kind: 'opened'; from: 'file' | 'link' | 'device' }>
  | Readonly<{ kind: 'example'; title: string }>
  | Readonly<{ kind: 'tooLarge' | 'notJson' | 'damaged' | 'newerLink' | 'failed' }>
  | Readonly<{ kind: 'problems'; problems: readonly CaseProblem[] }>;

/** Everything the calculator knows. The result is kept beside the facts it was computed from, once for each change. */
export type State = Readonly<{
  screen: Screen;
  facts: Facts;
  factsOn: ISODate;
  rulesOn: ISODate;
  readings: Readonly<Record<string, string>>;
  result: Result;
  /** What the result was computed from, so that the next answer recomputes only what it touches. */
  before: Before;
  notice: Notice | null;
  /** Answering from the review: the next step leads back there. */
  changing: boolean;
  figuresShown: boolean;
}>;

/** Everything that can happen. */
export type Action =
  | Readonly<{ kind: 'begun'; people: number; on: ISODate }>
  | Readonly<{ kind: 'answered'; ref: QuestionRef; answer: Answer }>
  | Readonly<{ kind: 'figuresGiven'; figures: Answers }>
  | Readonly<{ kind: 'wentTo'; screen: Screen }>
  | Readonly<{ kind: 'wentOn' }>
  | Readonly<{ kind: 'personAdded' }>
  | Readonly<{ kind: 'personRemoved'; index: number }>
  | Readonly<{ kind: 'opened'; case: Case; notice: Notice }>
  | Readonly<{ kind: 'refused'; notice: Notice }>
  | Readonly<{ kind: 'startedAgain' }>;

/** What the reducer reads and never changes. */
export type Ground = Readonly<{ rules: RuleSet; tables: readonly ParameterTable[] }>;

const people = 'persons';

/** A family of which nothing is known yet, on the day the rules begin. */
export function initialState(ground: Ground): State {
  const on = ground.rules.from;
  const facts: Facts = { answers: {}, lists: { [people]: [{}] } };
  const base = { facts, factsOn: on, rulesOn: on, readings: {} };
  return { ...base, ...resultOf(ground, base), screen: { kind: 'start' }, notice: null, changing: false, figuresShown: false };
}

/** The next state after something happened; pure, so that every path can be tested without a page. */
export function step(ground: Ground, state: State, action: Action): State {
  switch (action.kind) {
    case 'begun': {
      const before = state.facts.lists[people] ?? [];
      const items = Array.from({ length: action.people }, (_, index) => before[index] ?? {});
      const next = considered(ground, { ...state, factsOn: action.on, rulesOn: action.on, facts: withPeople(state.facts, items) });
      return onward(ground, { ...next, notice: null, changing: false });
    }
    case 'answered': {
      const next = considered(ground, { ...state, facts: withAnswer(ground.rules, state.facts, action.ref, action.answer), notice: null });
      return state.changing ? { ...next, screen: { kind: 'review' }, changing: false } : onward(ground, next);
    }
    case 'figuresGiven': {
      const figures = ground.rules.parameters.map(({ id }) => id);
      const kept = Object.fromEntries(Object.entries(state.facts.answers).filter(([id]) => !figures.includes(id)));
      const next = considered(ground, { ...state, facts: { ...state.facts, answers: { ...kept, ...action.figures } }, notice: null, figuresShown: true });
      return state.changing ? { ...next, screen: { kind: 'review' }, changing: false } : onward(ground, next);
    }
    case 'wentTo': {
      const toInput = action.screen.kind === 'question' || action.screen.kind === 'figures';
      return {
        ...state, screen: action.screen, notice: null, changing: toInput && state.screen.kind === 'review',
        figuresShown: state.figuresShown || action.screen.kind === 'figures' || action.screen.kind === 'result',
      };
    }
    case 'wentOn':
      return onward(ground, { ...state, notice: null, changing: false });
    case 'personAdded':
      return considered(ground, { ...state, facts: withPeople(state.facts, [...(state.facts.lists[people] ?? []), {}]), notice: null });
    case 'personRemoved':
      return considered(ground, {
        ...state, facts: withPeople(state.facts, (state.facts.lists[people] ?? []).filter((_, index) => index !== action.index)), notice: null,
      });
    case 'opened': {
      const { facts, factsOn, rulesOn, readings } = action.case;
      const next = considered(ground, { ...state, facts, factsOn, rulesOn, readings });
      return { ...next, screen: { kind: 'result' }, notice: action.notice, changing: false, figuresShown: true };
    }
    case 'refused':
      return { ...state, notice: action.notice };
    case 'startedAgain':
      return initialState(ground);
  }
}

/** The answer to a question of the case or of one person, if there is one. */
export function answerTo(facts: Facts, ref: QuestionRef): Answer | undefined {
  return (ref.index === null ? facts.answers : facts.lists[people]?.[ref.index])?.[ref.question];
}

/** The case as it can be kept. */
export function caseOf({ rules }: Ground, { facts, factsOn, rulesOn, readings }: State): Case {
  return { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings };
}

function onward({ rules }: Ground, state: State): State {
  return { ...state, screen: screenAfter(state.result, rules, state.facts, state.figuresShown) };
}

function considered(ground: Ground, state: State): State {
  return { ...state, ...resultOf(ground, state, state.before) };
}

type Basis = Pick<State, 'facts' | 'factsOn' | 'rulesOn' | 'readings'>;

function resultOf(
  { rules, tables }: Ground, { facts, factsOn, rulesOn, readings }: Basis, before: Before | null = null,
): Pick<State, 'result' | 'before'> {
  const result = consider(rules, facts, { factsOn, rulesOn, tables, readings }, before);
  return { result, before: { facts, setting: { factsOn, rulesOn, tables, readings }, result } };
}

function withPeople(facts: Facts, items: readonly Answers[]): Facts {
  return { ...facts, lists: { ...facts.lists, [people]: items } };
}

function withAnswer({ questions }: RuleSet, facts: Facts, { question, index }: QuestionRef, answer: Answer): Facts {
  const isOfPerson = questions.find(({ id }) => id === question)?.of === people;
  if (!isOfPerson) return { ...facts, answers: { ...facts.answers, [question]: answer } };
  const items = (facts.lists[people] ?? []).map((item, place) => (place === index ? { ...item, [question]: answer } : item));
  return withPeople(facts, items);
}
