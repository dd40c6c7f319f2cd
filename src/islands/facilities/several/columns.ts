import { considerWithRequirements, idsAsked, walkRule, type Question } from '../../../rules/engine/index.ts';
import { mattering } from '../matters.ts';
import { pagesOf } from '../pages.ts';
import type { TypedRow } from '../state.ts';
import type { FacilitiesTools } from '../tools.ts';
import { levelIn } from './levelIn.ts';

/** A column of the table: the name of the place, or a question about it. */
export type Column = 'name' | Question;

/** What a place of this level can be asked about, found out once. */
const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

function askedOf({ rules, tables }: FacilitiesTools, level: string): ReadonlySet<string> {
  const levels = known.get(rules) ?? new Map<string, ReadonlySet<string>>();
  known.set(rules, levels);
  const before = levels.get(level);
  if (before !== undefined) return before;
  const setting = { factsOn: rules.from, rulesOn: rules.from, tables, readings: {} };
  const asked = mattering(rules, considerWithRequirements(rules, { answers: {}, lists: { areas: [{ 'area.level': level }] } }, setting));
  levels.set(level, asked);
  return asked;
}

/** The columns there are: name and level, what the chosen topics ask of the levels that were typed, and what was typed already. */
export function columnsOf(tools: FacilitiesTools, rows: readonly TypedRow[], topics: readonly string[]): readonly Column[] {
  const pages = pagesOf(tools);
  const levels = new Set(rows.flatMap((row) => levelIn(tools, row['area.level'] ?? '') ?? []));
  const asked = new Set([...levels].flatMap((level) => [...askedOf(tools, level)]));
  const topical = new Set(topics.flatMap((topic) => tools.groups.find(({ id }) => id === topic)?.rules ?? []).flatMap((rule) => questionsOf(tools, rule)));
  const filled = new Set(rows.flatMap((row) => Object.entries(row).flatMap(([id, text]) => (text === '' ? [] : [id]))));
  const questions = [...pages.values()].flat().filter(({ id, of }) => of !== null && id !== 'area.level' && (filled.has(id) || (asked.has(id) && topical.has(id))));
  return ['name', ...(pages.get('level') ?? []), ...questions];
}

/** Whether a place of this row is asked this column; nobody knows while its level is not typed. */
export function isAskedIn(tools: FacilitiesTools, row: TypedRow, column: Column): boolean {
  const level = levelIn(tools, row['area.level'] ?? '');
  return column === 'name' || column.id === 'area.level' || (row[column.id] ?? '') !== '' || (level !== undefined && askedOf(tools, level).has(column.id));
}

/** The id of a column, as rows are kept by it. */
export function columnId(column: Column): string {
  return column === 'name' ? column : column.id;
}

/** What stands above a column. */
export function columnLabel(column: Column, { own, words }: Pick<FacilitiesTools, 'own' | 'words'>): string {
  return column === 'name' ? own.table.name : words.questions[column.id]?.label ?? column.id;
}

function questionsOf({ rules }: FacilitiesTools, id: string): readonly string[] {
  // The table is about requirements; what only sums ask is a column where a file brings it.
  const rule = rules.requirements.find((each) => each.id === id);
  return rule === undefined ? [] : idsAsked((visit) => { walkRule(rule, visit); });
}
