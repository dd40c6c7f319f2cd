import {
  type Answer, type Answers, type Facts, type ISODate, type ParameterTable, type ResultWithRequirements, type RuleSet,
} from '../../rules/engine/index.ts';
import type { Case } from '../../schemas/case/index.ts';
import { itemsIn, settingOf, withItems, type BeforeAnswer, type Considers, type Judged, type Saved } from '../flow/index.ts';
import type { Notice } from '../shared/index.ts';
import { mattering } from './matters.ts';
import { pagesOf, type Book, type PageId } from './pages.ts';
import type { Screen } from './screen.ts';

/** The table of several places as it was typed, and the topics it asks about. */
export type Typed = Readonly<{ rows: readonly TypedRow[]; topics: readonly string[] }>;

/** What was typed about one place, by the id of the question; `name` is the place's name. */
export type TypedRow = Readonly<Record<string, string>>;

/** Everything the calculator knows. With several places, `result` explains none of them: that is done on demand. */
export type State = Judged<ResultWithRequirements> & Readonly<{
  screen: Screen;
  isSeveral: boolean;
  names: readonly string[];
  /** Null while nothing was typed since the case was opened: the table then shows its answers. */
  typed: Typed | null;
  before: BeforeAnswer<ResultWithRequirements>;
  notice: Notice | null;
  /** What the opened case was saved with; null for a case that was answered here. */
  saved: Saved | null;
  /** Changing an answer from there: the next step leads back. */
  backTo: 'review' | 'result' | null;
  /** Pages that were gone through. */
  seen: readonly PageId[];
}>;

/** A case of which nothing is known and nothing was worked out yet: a page that was only opened has nothing to say. */
export type Untouched = Omit<State, 'result' | 'before'> & Readonly<{ before: null }>;

/** Answers of one page; undefined takes an answer back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** Everything that can happen. */
export type Action =
  | Readonly<{ kind: 'begun'; isSeveral: boolean; on: ISODate }>
  | Readonly<{ kind: 'answered'; given: Given; name?: string | undefined }>
  | Readonly<{ kind: 'wentOn'; from: PageId }>
  | Readonly<{ kind: 'wentTo'; screen: Screen }>
  | Readonly<{ kind: 'typed'; typed: Typed }>
  | Readonly<{ kind: 'tableRead'; places: readonly Answers[]; names: readonly string[] }>
  | Readonly<{ kind: 'opened'; case: Case; names: readonly string[]; result?: unknown; notice: Notice }>
  | Readonly<{ kind: 'refused'; notice: Notice }>
  | Readonly<{ kind: 'startedAgain' }>;

/** What the reducer reads and never changes. */
export type Ground = Book & Readonly<{ tables: readonly ParameterTable[]; consider: Considers<ResultWithRequirements> }>;

/** The first screen, for one place on the day the rules begin. */
export function untouched({ rules }: Pick<Ground, 'rules'>): Untouched {
  return {
    screen: { kind: 'start' }, facts: withItems(rules, { answers: {}, lists: {} }, [{}]), factsOn: rules.from, rulesOn: rules.from, readings: {},
    isSeveral: false, names: [], typed: null, before: null, notice: null, saved: null, backTo: null, seen: [],
  };
}

/** The next state after something happened; pure, so that every path can be tested without a page. */
export function step(ground: Ground, held: State | Untouched, action: Action): State | Untouched {
  switch (action.kind) {
    case 'begun': {
      const { isSeveral, on } = action;
      const places = isSeveral === held.isSeveral ? itemsIn(ground.rules, held.facts) : [{}];
      const next = considered(ground, {
        ...held, isSeveral, factsOn: on, rulesOn: on, facts: withItems(ground.rules, held.facts, places), notice: null, backTo: null, seen: [],
      });
      return { ...next, screen: isSeveral ? { kind: 'table', at: null } : firstScreen(ground, next) };
    }
    case 'opened': {
      const { facts, factsOn, rulesOn, readings, ruleVersion } = action.case;
      const isSeveral = !isOfOne(ground.rules, facts);
      const next = considered(ground, { ...held, facts, factsOn, rulesOn, readings, isSeveral, names: action.names, typed: null, saved: { facts, ruleVersion, result: action.result } });
      return { ...next, screen: { kind: 'result' }, notice: action.notice, backTo: null, seen: [...pagesOf(ground).keys()] };
    }
    case 'refused':
      return { ...held, notice: action.notice };
    case 'startedAgain':
      return untouched(ground);
    case 'answered':
    case 'wentOn':
    case 'wentTo':
    case 'typed':
    case 'tableRead':
      return goOn(ground, held.before === null ? considered(ground, held) : held, action);
  }
}

function goOn(ground: Ground, state: State, action: Exclude<Action, Readonly<{ kind: 'begun' | 'opened' | 'refused' | 'startedAgain' }>>): State {
  switch (action.kind) {
    case 'answered': {
      const { given, name } = action;
      return considered(ground, { ...state, facts: withGiven(ground, state.facts, given), names: name === undefined ? state.names : [name], notice: null });
    }
    case 'wentOn': {
      const seen = [...state.seen, action.from];
      return { ...state, seen, backTo: null, screen: state.backTo === null ? screenAfter(ground, { ...state, seen }) : { kind: state.backTo } };
    }
    case 'wentTo': {
      const { screen } = state;
      const isBack = action.screen.kind === 'page' && (screen.kind === 'review' || screen.kind === 'result');
      return { ...state, screen: action.screen, notice: null, backTo: isBack ? screen.kind : null };
    }
    case 'typed':
      // A result of what the table no longer says must not be found by going forward.
      return { ...state, typed: action.typed, facts: withItems(ground.rules, state.facts, []), names: [], notice: null };
    case 'tableRead': {
      const next = considered(ground, { ...state, facts: withItems(ground.rules, state.facts, action.places), names: action.names });
      return { ...next, screen: { kind: 'result' }, notice: null };
    }
  }
}

/** The pages that have something to ask, in order. */
export function pagesAsked(book: Book, { result, facts }: Pick<State, 'result' | 'facts'>): readonly PageId[] {
  const matters = mattering(book.rules, result);
  return [...pagesOf(book)].filter(([, questions]) => questions.some(({ id }) => matters.has(id) || answerOf(facts, id) !== undefined)).map(([page]) => page);
}

/** Whether several places can be looked at together: those of a list. */
export function isOfMany({ lists }: RuleSet): boolean {
  return (lists[0]?.most ?? 0) > 1;
}

/** Whether a case is of one place, which is asked page by page, and not of several in a table. */
export function isOfOne(rules: RuleSet, facts: Facts): boolean {
  return !isOfMany(rules) || itemsIn(rules, facts).length === 1;
}

/** What was answered about the one place, or about the case as a whole. */
export function answerOf({ answers, lists }: Facts, id: string): Answer | undefined {
  return Object.values(lists)[0]?.[0]?.[id] ?? answers[id];
}

/** Where one kind differs from another, that is asked even if it was said before. */
function firstScreen(ground: Ground, state: State): Screen {
  const [first] = pagesOf(ground).keys();
  return ground.assessment.kind === null || first === undefined ? screenAfter(ground, state) : { kind: 'page', page: first, at: null };
}

function screenAfter(ground: Ground, state: State): Screen {
  const page = pagesAsked(ground, state).find((each) => !state.seen.includes(each));
  return page === undefined ? { kind: 'result' } : { kind: 'page', page, at: null };
}

function withGiven({ rules }: Ground, facts: Facts, given: Given): Facts {
  const [place = {}] = itemsIn(rules, facts);
  const isOfPlace = (id: string): boolean => rules.questions.some((each) => each.id === id && each.of !== null);
  const changed = (before: Answers, ofPlace: boolean): Answers => Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(Object.entries(given).filter(([id]) => isOfPlace(id) === ofPlace)) })
      .flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  );
  return withItems(rules, { ...facts, answers: changed(facts.answers, false) }, [changed(place, true)]);
}

/** Works out what comes of the answers; only what the last ones touch, if there was a result before. Several places are explained on demand. */
function considered(ground: Ground, held: State | Untouched): State {
  const facts = held.isSeveral ? withItems(ground.rules, held.facts, []) : held.facts;
  const setting = settingOf(ground, held);
  const result = ground.consider(ground.rules, facts, setting, held.before);
  return { ...held, result, before: { facts, setting, result } };
}
