import type { Facts, ListId } from './fields.ts';

/** Lists whose rows are checked one by one, by the column that names them. */
const named = { groups: 'name', voters: 'name', objections: 'name', candidates: 'name', supervisors: 'name', delegations: 'principal', people: 'name' } as const satisfies Partial<Record<ListId, string>>;

/** What each row of a list is called: its name, told apart from others of the same name, or its number where it has none. */
export function rowNames(list: ListId, rows: readonly object[]): readonly string[] {
  const column = list in named ? named[list as keyof typeof named] : Object.keys(rows[0] ?? {})[0] ?? '';
  const seen = new Map<string, number>();
  return rows.map((row, at) => {
    const value = (row as Readonly<Record<string, unknown>>)[column];
    const name = typeof value === 'string' && value !== '' ? value : `#${String(at + 1)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}

/** Names that stand in more than one row of a list whose rows are told apart by them. */
export function sameNames(list: ListId, rows: readonly object[]): readonly string[] {
  if (!(list in named)) return [];
  const counts = Map.groupBy(rows, (row) => (row as Readonly<Record<string, string>>)[named[list as keyof typeof named]] ?? '');
  return [...counts].filter(([name, all]) => name !== '' && all.length > 1).map(([name]) => name);
}

/** The same facts with every row named once, so that two people of one name are two. */
export function withRowNames(facts: Facts): Facts {
  const lists = Object.entries(named).map(([list, column]) => {
    const rows = facts[list as keyof typeof named];
    const names = rowNames(list as ListId, rows);
    return [list, rows.map((row, at) => ({ ...row, [column]: names[at] }))] as const;
  });
  return { ...facts, ...Object.fromEntries(lists) };
}
