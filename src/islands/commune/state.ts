import { provenByYear, withProof } from '../../rules/engine/certify/index.ts';
import type { Answer, Answers, Facts, ISODate, RuleSet, Setting, YearProofs } from '../../rules/engine/index.ts';
import type { Case } from '../../schemas/case/index.ts';
import type { CommuneRow, DistrictRow } from '../../schemas/communes/index.ts';
import type { Notice } from '../shared/index.ts';
import type { Part } from './parts.ts';
import { byStandard, type Scored } from './standards.ts';

/** Everything the calculator knows. */
export type State = Readonly<{
  part: Part;
  facts: Facts;
  readings: Readonly<Record<string, string>>;
  /** Many units, from a table that was opened; kept apart from the case. */
  rows: readonly CommuneRow[];
  /** The districts of a list that was opened, with their names, which no answer can hold; empty without a list. */
  districts: readonly DistrictRow[];
  /** What was scored by the standards of other years, by their id. */
  aside: Readonly<Record<string, Scored>>;
  byCriteria: boolean;
  notice: Notice | null;
  /** Counts the cases opened, so that fields are drawn afresh with what is in them. */
  opened: number;
}>;

/** One answer given or taken back (null), to a question of the case or of one item of a list. */
export type Given = Readonly<{ question: string; list?: string; index?: number; value: Answer | null }>;

/** Everything that can happen. */
export type Action =
  | Readonly<{ kind: 'answered'; given: readonly Given[] }>
  /** Another year is looked at, which may be judged by another standard. */
  | Readonly<{ kind: 'changedYear'; year: number; from: string; to: string }>
  | Readonly<{ kind: 'listed'; list: string; items: readonly Answers[] }>
  | Readonly<{ kind: 'wentTo'; part: Part }>
  | Readonly<{ kind: 'byCriteria'; byCriteria: boolean }>
  | Readonly<{ kind: 'rowsRead'; rows: readonly CommuneRow[] }>
  | Readonly<{ kind: 'districtsRead'; districts: readonly DistrictRow[]; given: readonly Given[] }>
  /** What proves a year, for the dossier of an award; null when it is not known. */
  | Readonly<{ kind: 'proved'; year: number; proof: Answer | null }>
  | Readonly<{ kind: 'opened'; case: Pick<Case, 'facts' | 'readings'>; notice: Notice }>
  | Readonly<{ kind: 'noticed'; notice: Notice | null }>
  | Readonly<{ kind: 'startedAgain' }>;

const yearQuestion = 'evaluation.year';

/** A case of which only the year is known. */
export function initialState(year: number): State {
  return { part: 'score', facts: { answers: { [yearQuestion]: year }, lists: {} }, readings: {}, rows: [], districts: [], aside: {}, byCriteria: false, notice: null, opened: 0 };
}

/** The next state after something happened, with proofs kept as the rules say; pure, so that every path can be tested without a page. */
export function step(proofs: YearProofs, state: State, action: Action): State {
  switch (action.kind) {
    case 'answered': {
      const isOtherYear = action.given.some(({ question, value }) => question === yearQuestion && value !== yearOf(state));
      return { ...state, facts: action.given.reduce(withGiven, isOtherYear ? provenByYear(proofs, state.facts, yearOf(state)) : state.facts), notice: null };
    }
    case 'changedYear':
      return step(proofs, byStandard(state, action.from, action.to), { kind: 'answered', given: [{ question: yearQuestion, value: action.year }] });
    case 'proved':
      return { ...state, facts: withProof(proofs, provenByYear(proofs, state.facts, yearOf(state)), action.year, action.proof), notice: null };
    case 'listed':
      return { ...state, facts: { ...state.facts, lists: { ...state.facts.lists, [action.list]: action.items } }, notice: null };
    case 'wentTo':
      return { ...state, part: action.part, notice: null };
    case 'byCriteria':
      return { ...state, byCriteria: action.byCriteria };
    case 'rowsRead':
      return { ...state, rows: action.rows };
    case 'districtsRead': {
      const lists = { ...state.facts.lists, districts: action.districts.map(({ duties }) => duties) };
      return { ...state, districts: action.districts, facts: action.given.reduce(withGiven, { ...state.facts, lists }), notice: null };
    }
    case 'opened': {
      const { facts, readings } = action.case;
      const year = facts.answers[yearQuestion] ?? state.facts.answers[yearQuestion] ?? 2015;
      const byCriteria = (facts.lists['criteria'] ?? []).some((each) => each['criterion.commune'] !== undefined || each['criterion.district'] !== undefined);
      return { ...state, facts: { ...facts, answers: { ...facts.answers, [yearQuestion]: year } }, readings, districts: [], aside: {}, byCriteria, notice: action.notice, opened: state.opened + 1 };
    }
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'startedAgain':
      return { ...initialState(yearOf(state)), opened: state.opened + 1 };
  }
}

/** The year that is looked at. */
export function yearOf({ facts }: Pick<State, 'facts'>): number {
  return Number(facts.answers[yearQuestion]);
}

/** The day by which a year is judged: its assessment is in November. */
export function settingOf(state: Pick<State, 'facts' | 'readings'>): Setting {
  const on = `${String(yearOf(state)).padStart(4, '0')}-11-01` as ISODate;
  return { factsOn: on, rulesOn: on, tables: [], readings: state.readings };
}

/** The facts as the readers take them: a list nobody has begun is not known, rather than empty. */
export function usedFacts({ facts, byCriteria }: Pick<State, 'facts' | 'byCriteria'>): Facts {
  const totals = ['score.commune', 'score.district'];
  const answers = byCriteria ? Object.fromEntries(Object.entries(facts.answers).filter(([id]) => !totals.includes(id))) : facts.answers;
  const lists = Object.entries(facts.lists).filter(([, items]) => items.length > 0)
    .map(([list, items]) => [list, list === 'criteria' && !byCriteria ? items.map(withoutPoints) : items] as const);
  return { answers, lists: Object.fromEntries(lists) };
}

/** The case as it can be kept; a file holds every list, begun or not. */
export function caseOf(rules: RuleSet, state: State): Case {
  const { factsOn, rulesOn } = settingOf(state);
  const facts = usedFacts(state);
  const lists = Object.fromEntries(rules.lists.map(({ id }) => [id, facts.lists[id] ?? []]));
  return { calculator: rules.calculator, ruleVersion: rules.version, facts: { ...facts, lists }, factsOn, rulesOn, readings: state.readings };
}

/** The answer to a question, if there is one. */
export function answerIn(facts: Facts, { question, list, index }: Omit<Given, 'value'>): Answer | undefined {
  return list === undefined ? facts.answers[question] : facts.lists[list]?.[index ?? 0]?.[question];
}

function withoutPoints(item: Answers): Answers {
  return Object.fromEntries(Object.entries(item).filter(([id]) => id !== 'criterion.commune' && id !== 'criterion.district'));
}

function withGiven(facts: Facts, { question, list, index = 0, value }: Given): Facts {
  if (list === undefined) return { ...facts, answers: put(facts.answers, question, value) };
  const before = facts.lists[list] ?? [];
  const items = Array.from({ length: Math.max(before.length, index + 1) }, (_, at) => before[at] ?? {});
  return { ...facts, lists: { ...facts.lists, [list]: items.map((item, at) => (at === index ? put(item, question, value) : item)) } };
}

function put(answers: Answers, question: string, value: Answer | null): Answers {
  if (value !== null) return { ...answers, [question]: value };
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}
