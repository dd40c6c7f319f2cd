import type {
  Answer, Answers, Facts, ISODate, ParameterTable, QuestionRef, ResultWithRequirements, RuleSet, Setting, Result,
} from '../../rules/engine/index.ts';
import type { Case } from '../../schemas/case/index.ts';
import type { Notice } from '../shared/index.ts';
import { itemsIn, withItems } from './items.ts';
import { screenAfter, type Screen } from './screen.ts';

/** What a calculator computes: everything that is due, and what is demanded where its rules demand something. */
export type FlowResult = Result & Partial<Pick<ResultWithRequirements, 'requirements'>>;

/** Everything the calculator knows. The result is kept beside the facts it was computed from, once for each change. */
export type State<R extends FlowResult = FlowResult> = Readonly<{
  screen: Screen;
  facts: Facts;
  factsOn: ISODate;
  rulesOn: ISODate;
  readings: Readonly<Record<string, string>>;
  result: R;
  /** What the result was computed from, so that the next answer recomputes only what it touches. */
  before: BeforeAnswer<R>;
  notice: Notice | null;
  /** What the opened case was saved with; null for a case that was answered here. */
  saved: Saved | null;
  /** Answering from the review: the next step leads back there. */
  changing: boolean;
  figuresShown: boolean;
}>;

/** A case of which nothing is known and nothing was worked out yet: a page that was only opened has nothing to say. */
export type Untouched<R extends FlowResult = FlowResult> = Omit<State<R>, 'result' | 'before'> & Readonly<{ before: null }>;

/** A case and what came out of it: all that the views of a result read. */
export type Judged<R extends FlowResult = FlowResult> = Pick<State<R>, 'facts' | 'factsOn' | 'rulesOn' | 'readings' | 'result'>;

/** The rules a case was saved under, and its result of then as the file has it, undefined where it has none; `facts` are those that were opened. */
export type Saved = Readonly<{ facts: Facts; ruleVersion: string; result: unknown }>;

/** An answer to a question of the case or of one item. */
export type GivenAnswer = Readonly<{ ref: QuestionRef; answer: Answer }>;

/** Everything that can happen. */
export type Action =
  | Readonly<{ kind: 'begun'; items: number; on: ISODate }>
  | Readonly<{ kind: 'answered'; given: readonly GivenAnswer[] }>
  | Readonly<{ kind: 'figuresGiven'; figures: Answers }>
  | Readonly<{ kind: 'wentTo'; screen: Screen }>
  | Readonly<{ kind: 'wentOn' }>
  | Readonly<{ kind: 'itemAdded' }>
  | Readonly<{ kind: 'itemRemoved'; index: number }>
  | Readonly<{ kind: 'opened'; case: Case; result?: unknown; notice: Notice }>
  | Readonly<{ kind: 'refused'; notice: Notice }>
  | Readonly<{ kind: 'startedAgain' }>;

/** A case with its result, from before the last answer. */
export type BeforeAnswer<R extends FlowResult = FlowResult> = Readonly<{ facts: Facts; setting: Setting; result: R }>;

/** How a calculator reads its rules: what is due, or also what is demanded. */
export type Considers<R extends FlowResult> = (rules: RuleSet, facts: Facts, setting: Setting, before: BeforeAnswer<R> | null) => R;

/** What the reducer reads and never changes. */
export type Ground<R extends FlowResult = FlowResult> = Readonly<{ rules: RuleSet; tables: readonly ParameterTable[]; consider: Considers<R> }>;

/** The first screen, on the day the rules begin. */
export function untouched<R extends FlowResult>({ rules }: Pick<Ground<R>, 'rules'>): Untouched<R> {
  const on = rules.from;
  const facts = withItems(rules, { answers: {}, lists: {} }, [{}]);
  return { facts, factsOn: on, rulesOn: on, readings: {}, before: null, screen: { kind: 'start' }, notice: null, saved: null, changing: false, figuresShown: false };
}

/** The next state after something happened; pure, so that every path can be tested without a page. */
export function step<R extends FlowResult>(ground: Ground<R>, held: State<R> | Untouched<R>, action: Action): State<R> | Untouched<R> {
  switch (action.kind) {
    case 'begun': {
      const before = itemsIn(ground.rules, held.facts);
      const items = Array.from({ length: action.items }, (_, index) => before[index] ?? {});
      const next = considered(ground, { ...held, factsOn: action.on, rulesOn: action.on, facts: withItems(ground.rules, held.facts, items) });
      return onward(ground, { ...next, notice: null, changing: false });
    }
    case 'opened': {
      const { facts, factsOn, rulesOn, readings, ruleVersion } = action.case;
      const next = considered(ground, { ...held, facts, factsOn, rulesOn, readings, saved: { facts, ruleVersion, result: action.result } });
      return { ...next, screen: { kind: 'result' }, notice: action.notice, changing: false, figuresShown: true };
    }
    case 'refused':
      return { ...held, notice: action.notice };
    case 'startedAgain':
      return untouched(ground);
    case 'answered':
    case 'figuresGiven':
    case 'wentTo':
    case 'wentOn':
    case 'itemAdded':
    case 'itemRemoved':
      return goOn(ground, held.before === null ? considered(ground, held) : held, action);
  }
}

function goOn<R extends FlowResult>(ground: Ground<R>, state: State<R>, action: Exclude<Action, Readonly<{ kind: 'begun' | 'opened' | 'refused' | 'startedAgain' }>>): State<R> {
  switch (action.kind) {
    case 'answered': {
      const next = considered(ground, { ...state, facts: action.given.reduce((facts, { ref, answer }) => withAnswer(ground.rules, facts, ref, answer), state.facts), notice: null });
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
    case 'itemAdded':
      return considered(ground, { ...state, facts: withItems(ground.rules, state.facts, [...itemsIn(ground.rules, state.facts), {}]), notice: null });
    case 'itemRemoved':
      return considered(ground, {
        ...state, facts: withItems(ground.rules, state.facts, itemsIn(ground.rules, state.facts).filter((_, index) => index !== action.index)), notice: null,
      });
  }
}

/** The days, standards and readings a case is judged by. */
export function settingOf({ tables }: Pick<Ground, 'tables'>, { factsOn, rulesOn, readings }: Pick<State, 'factsOn' | 'rulesOn' | 'readings'>): Setting {
  return { factsOn, rulesOn, tables, readings };
}

/** The case as it can be kept. */
export function caseOf({ rules }: Pick<Ground, 'rules'>, { facts, factsOn, rulesOn, readings }: Judged): Case {
  return { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings };
}

function onward<R extends FlowResult>({ rules }: Ground<R>, state: State<R>): State<R> {
  return { ...state, screen: screenAfter(state.result, rules, state.facts, state.figuresShown) };
}

/** Works out what comes of the answers; only what the last ones touch, if there was a result before. */
function considered<R extends FlowResult>(ground: Ground<R>, held: State<R> | Untouched<R>): State<R> {
  const { facts, before } = held;
  const setting = settingOf(ground, held);
  const result = ground.consider(ground.rules, facts, setting, before);
  return { ...held, result, before: { facts, setting, result } };
}

/** The facts with another answer to a question, of the case or of one item. */
export function withAnswer(rules: RuleSet, facts: Facts, { question, index }: QuestionRef, answer: Answer): Facts {
  const isOfItem = (rules.questions.find(({ id }) => id === question)?.of ?? null) !== null;
  if (!isOfItem) return { ...facts, answers: { ...facts.answers, [question]: answer } };
  return withItems(rules, facts, itemsIn(rules, facts).map((item, place) => (place === index ? { ...item, [question]: answer } : item)));
}
