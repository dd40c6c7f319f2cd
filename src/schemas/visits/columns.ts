import type { VisitScheme } from '../../rules/vocabulary/index.ts';
import { headingOf } from '../spreadsheets/index.ts';

/** What a column of a score table can hold beside the items. */
export const fixedColumns = ['household', 'month', 'total', 'visitedOn', 'step', 'objection'] as const;

/** Where each thing stands: the column, counted from 0, by `household`, `month`, … or the id of an item. */
export type ColumnMap = Readonly<Record<string, number>>;

/** Everything a column can hold, in the order of a template. */
export function columnsOf({ items }: VisitScheme): readonly string[] {
  const [household, month, ...more] = fixedColumns;
  return [household, month, ...items.map(({ id }) => id), ...more];
}

/** Finds columns by their headings; `names` are the ways each may be written. The first column of a name counts. */
export function guessColumns(heading: readonly string[], names: Readonly<Record<string, readonly string[]>>): ColumnMap {
  const found: Record<string, number> = {};
  const written = heading.map(headingOf);
  for (const [column, ways] of Object.entries(names)) {
    const at = written.findIndex((cell) => cell !== '' && ways.some((way) => headingOf(way) === cell));
    if (at >= 0 && !Object.values(found).includes(at)) found[column] = at;
  }
  return found;
}

/** Whether there is enough to read: a household, a month, and some score. */
export function isEnough(map: ColumnMap, { items }: VisitScheme): boolean {
  return map['household'] !== undefined && map['month'] !== undefined && (map['total'] !== undefined || items.some(({ id }) => map[id] !== undefined));
}
