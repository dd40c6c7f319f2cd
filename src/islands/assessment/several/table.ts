import type { Answer, Answers, Question } from '../../../rules/engine/index.ts';
import { partsAbove, type PartAbove } from '../../../schemas/case/index.ts';
import { itemsIn } from '../../flow/index.ts';
import { pagesOf } from '../pages.ts';
import type { State, Typed, TypedRow } from '../state.ts';
import type { AssessmentTools } from '../tools.ts';
import { cellText, readCell, type CellProblem } from './cellText.ts';

/** Something to correct in the table, rows counted from 0; `noRows` and `tooManyRows` are about all of it. */
export type TableProblem =
  | Readonly<{ kind: 'cell'; row: number; question: Question; problem: CellProblem | Readonly<{ kind: 'noKind' }> | (Readonly<{ kind: 'aboveWhole' }> & PartAbove) }>
  | Readonly<{ kind: 'noRows' }>
  | Readonly<{ kind: 'tooManyRows'; n: number; most: number }>;

/** The places of a table, or everything that is wrong with it. */
export type TableRead = Readonly<{ places: readonly Answers[]; names: readonly string[] }> | Readonly<{ problems: readonly TableProblem[] }>;

/** Rows without a single word are no places. */
export function filledRows(rows: readonly TypedRow[]): readonly TypedRow[] {
  return rows.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
}

/** Every cell read and checked; all of them or none. The rows are those of {@link filledRows}. */
export function readTable(tools: AssessmentTools, rows: readonly TypedRow[]): TableRead {
  const { rules } = tools;
  const most = rules.lists[0]?.most ?? 0;
  if (rows.length === 0) return { problems: [{ kind: 'noRows' }] };
  if (rows.length > most) return { problems: [{ kind: 'tooManyRows', n: rows.length, most }] };
  const problems: TableProblem[] = [];
  const places = rows.map((row, at) => Object.fromEntries(rules.questions.filter(({ of }) => of !== null).flatMap((question): [string, Answer][] => {
    const read = readCell(question, row[question.id] ?? '', tools);
    if ('problem' in read) problems.push({ kind: 'cell', row: at, question, problem: read.problem });
    else if (read.value !== undefined) return [[question.id, read.value]];
    else if (question.id === tools.assessment.kind) problems.push({ kind: 'cell', row: at, question, problem: { kind: 'noKind' } });
    return [];
  })));
  for (const [row, place] of places.entries()) {
    for (const above of partsAbove(rules.within, (id) => place[id])) {
      const question = rules.questions.find(({ id }) => id === above.part);
      if (question !== undefined) problems.push({ kind: 'cell', row, question, problem: { kind: 'aboveWhole', ...above } });
    }
  }
  return problems.length > 0 ? { problems } : { places, names: rows.map((row) => (row['name'] ?? '').trim().slice(0, 40)) };
}

/** The topics on whose pages these rows or places say anything. */
export function topicsAsking(tools: AssessmentTools, rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const pages = pagesOf(tools);
  return tools.groups.map(({ id }) => id).filter((topic) => pages.get(topic)?.some(({ id }) => rows.some((row) => row[id] !== undefined)) === true);
}

/** What is in the table: as it was typed, or as it would have been typed for this case. */
export function typedIn(tools: AssessmentTools, state: Pick<State, 'typed' | 'facts' | 'names'>): Typed {
  if (state.typed !== null) return state.typed;
  const places = itemsIn(tools.rules, state.facts).filter((place) => Object.keys(place).length > 0);
  const topics = topicsAsking(tools, places);
  return {
    topics: topics.length > 0 ? topics : tools.groups.slice(0, 1).map(({ id }) => id),
    rows: places.length === 0 ? withEmptyRows([]) : places.map((place, at) => ({
      name: state.names[at] ?? '',
      ...Object.fromEntries(tools.rules.questions.flatMap((question) => (place[question.id] === undefined ? [] : [[question.id, cellText(question, place[question.id], tools)]]))),
    })),
  };
}

/** The rows with five more. */
export function withEmptyRows(rows: readonly TypedRow[]): readonly TypedRow[] {
  return [...rows, ...Array.from({ length: 5 }, () => ({}))];
}
