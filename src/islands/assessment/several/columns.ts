import { considerWithRequirements, idsAskedBy, type Question } from '../../../rules/engine/index.ts';
import { withItems } from '../../flow/index.ts';
import { mattering } from '../matters.ts';
import { pagesOf } from '../pages.ts';
import type { TypedRow } from '../state.ts';
import type { AssessmentTools } from '../tools.ts';
import { kindIn } from './kindIn.ts';

/** A column of the table: the name of the place, or a question about it. */
export type Column = 'name' | Question;

/** What a place of this kind can be asked about, found out once. */
const known = new WeakMap<object, Map<string | null, ReadonlySet<string>>>();

function askedOf({ rules, tables, assessment }: AssessmentTools, kind: string | null): ReadonlySet<string> {
  const kinds = known.get(rules) ?? new Map<string | null, ReadonlySet<string>>();
  known.set(rules, kinds);
  const before = kinds.get(kind);
  if (before !== undefined) return before;
  const setting = { factsOn: rules.from, rulesOn: rules.from, tables, readings: {} };
  const asked = mattering(rules, considerWithRequirements(rules, withItems(rules, { answers: {}, lists: {} }, [assessment.kind === null || kind === null ? {} : { [assessment.kind]: kind }]), setting));
  const besides = (assessment.besides ?? []).filter((each) => each.kind === null || each.kind === kind).flatMap(({ questions }) => questions);
  const all = new Set([...asked, ...besides]);
  kinds.set(kind, all);
  return all;
}

/** The columns there are: name and kind, what the chosen topics ask of the kinds that were typed, and what was typed already. */
export function columnsOf(tools: AssessmentTools, rows: readonly TypedRow[], topics: readonly string[]): readonly Column[] {
  const pages = pagesOf(tools);
  const { kind } = tools.assessment;
  const kinds = new Set(kind === null ? [null] : rows.flatMap((row) => kindIn(tools, row) ?? []));
  const asked = new Set([...kinds].flatMap((each) => [...askedOf(tools, each)]));
  const topical = new Set(topics.flatMap((topic) => tools.groups.find(({ id }) => id === topic)?.rules ?? []).flatMap((rule) => questionsOf(tools, rule)));
  for (const { topic, questions } of tools.assessment.besides ?? []) if (topics.includes(topic)) for (const id of questions) topical.add(id);
  const filled = new Set(rows.flatMap((row) => Object.entries(row).flatMap(([id, text]) => (text === '' ? [] : [id]))));
  const questions = [...pages.values()].flat().filter(({ id, of }) => of !== null && id !== kind && (filled.has(id) || (asked.has(id) && topical.has(id))));
  return ['name', ...tools.rules.questions.filter(({ id }) => id === kind), ...questions];
}

/** Whether a place of this row is asked this column; nobody knows while its kind is not typed. */
export function isAskedIn(tools: AssessmentTools, row: TypedRow, column: Column): boolean {
  const kind = kindIn(tools, row);
  return column === 'name' || column.id === tools.assessment.kind || (row[column.id] ?? '') !== '' || (kind !== undefined && askedOf(tools, kind).has(column.id));
}

/** The id of a column, as rows are kept by it. */
export function columnId(column: Column): string {
  return column === 'name' ? column : column.id;
}

/** What stands above a column. */
export function columnLabel(column: Column, { own, words }: Pick<AssessmentTools, 'own' | 'words'>): string {
  return column === 'name' ? own.tableOf.name : words.questions[column.id]?.label ?? column.id;
}

function questionsOf({ rules }: AssessmentTools, id: string): readonly string[] {
  // The table is about requirements; what only sums ask is a column where a file brings it.
  const rule = rules.requirements.find((each) => each.id === id);
  return rule === undefined ? [] : idsAskedBy(rule);
}
