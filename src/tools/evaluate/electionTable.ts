import { fields, lists, type Chosen, type Facts, type Field, type Reading } from '../../rules/elections/index.ts';
import { readChosen, readFacts } from '../../schemas/elections/index.ts';

/** One committee of a table: its name, the first of its rows, what was given, and the readings chosen for it. */
export type Committee = Readonly<{ name: string; row: number; facts: Facts; chosen: Chosen }>;

type Read = Readonly<{ committees: readonly Committee[]; problems: readonly string[] }>;

type Gathered = Readonly<{ name: string; row: number; fields: Map<string, unknown>; readings: Map<string, unknown>; lists: Map<string, readonly Readonly<{ row: number; cells: Readonly<Record<string, unknown>> }>[]> }>;

/**
 * Committees from rows with a heading of fields, columns of lists (`candidates.votes`) and readings. Where there are columns of
 * lists, the rows under one name are one committee, and what is said once of it need not be repeated.
 */
export function readCommittees([heading = [], ...body]: readonly (readonly string[])[], readings: readonly Reading[]): Read {
  const known = heading.map((column, at) => (at === 0 ? { kind: 'name' as const } : columnOf(column, readings)));
  const twice = heading.filter((column, at) => column.trim() !== '' && heading.indexOf(column) < at);
  if (twice.length > 0) return { committees: [], problems: [`row 1: ${twice.join(', ')} stands twice. Write each column once.`] };
  const wrong = heading.filter((_, at) => known[at] === null);
  if (wrong.length > 0) return { committees: [], problems: [`row 1: there is no field ${wrong.join(', ')}; --describe lists them.`] };
  const ofLists = known.some((column) => column?.kind === 'list');
  const problems: string[] = [];
  const gathered = new Map<string, Gathered>();
  for (const [at, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const name = (cells[0] ?? '').trim();
    if (ofLists && name === '') problems.push(`row ${String(at + 2)}, name: allowed: the committee that the row is of.`);
    const id = ofLists ? name : String(at);
    const one: Gathered = gathered.get(id) ?? { name, row: at + 2, fields: new Map(), readings: new Map(), lists: new Map() };
    gathered.set(id, one);
    const rows: Record<string, Record<string, unknown>> = {};
    for (const [place, column] of known.entries()) {
      const text = (cells[place] ?? '').trim();
      if (column === null || column.kind === 'name' || text === '') continue;
      if (column.kind === 'list') (rows[column.list] ??= {})[column.column] = valueOf(column.field, text);
      else {
        const value = column.kind === 'reading' ? text : valueOf(column.field, text);
        const said = column.kind === 'reading' ? one.readings : one.fields;
        if ((said.get(column.id) ?? value) !== value) problems.push(`row ${String(at + 2)}, ${column.id}: not what an earlier row says of the same committee.`);
        said.set(column.id, value);
      }
    }
    for (const [list, cellsOf] of Object.entries(rows)) one.lists.set(list, [...(one.lists.get(list) ?? []), { row: at + 2, cells: cellsOf }]);
  }
  const committees = [...gathered.values()].flatMap(({ name, row, fields: given, readings: read, lists: rows }): readonly Committee[] => {
    const [facts, chosen] = [readFacts({ ...Object.fromEntries(given), ...Object.fromEntries([...rows].map(([list, all]) => [list, all.map(({ cells }) => cells)])) }), readChosen(Object.fromEntries(read), readings)];
    for (const each of [facts, chosen]) if (!each.ok) problems.push(...each.problems.map(({ where, allowed }) => {
      const [list = '', at = '', column = ''] = where.split('.');
      const ofList = rows.get(list)?.[Number(at)];
      return ofList === undefined ? `row ${String(row)}, ${where}: allowed: ${allowed}.` : `row ${String(ofList.row)}, ${list}.${column}: allowed: ${allowed}.`;
    }));
    return facts.ok && chosen.ok ? [{ name, row, facts: facts.facts, chosen: chosen.chosen }] : [];
  });
  return { committees, problems };
}

type Column = Readonly<{ kind: 'field'; id: string; field: Field } | { kind: 'list'; list: string; column: string; field: Field } | { kind: 'reading'; id: string }>;

function columnOf(name: string, readings: readonly Reading[]): Column | null {
  if (Object.hasOwn(fields, name)) return { kind: 'field', id: name, field: fields[name as keyof typeof fields] };
  if (readings.some(({ id }) => id === name)) return { kind: 'reading', id: name };
  const [list = '', column = ''] = name.split('.');
  const all: Readonly<Record<string, Field>> = Object.hasOwn(lists, list) ? lists[list as keyof typeof lists] : {};
  const field = Object.hasOwn(all, column) ? all[column] : undefined;
  return field === undefined ? null : { kind: 'list', list, column, field };
}

function valueOf({ kind }: Field, text: string): unknown {
  return kind === 'count' && /^\d+$/u.test(text) ? Number(text) : text;
}
