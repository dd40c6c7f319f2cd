import { quarterOf, type Ledger, type LedgerEntry } from '../../rules/points/index.ts';
import type { LedgerFact } from '../../rules/vocabulary/index.ts';
import { dayIn, doubtfulCells, faultList, plain, shortCell, wholeIn, type CellPlace, type Faults, type Sheet } from '../spreadsheets/index.ts';

/** What a table brings. */
export type TableKind = 'families' | 'items' | 'entries';

/** What a column of each table can hold, in the order of a template. */
export const tableColumns = {
  families: ['number', 'name', 'group'],
  items: ['item', 'points', 'inUse'],
  entries: ['family', 'item', 'points', 'on', 'channel', 'member', 'note'],
} as const satisfies Readonly<Record<TableKind, readonly string[]>>;

/** A column of any table. */
export type TableColumn = (typeof tableColumns)[TableKind][number];

const needed = { families: ['name'], items: ['item'], entries: ['family', 'item', 'on'] } as const satisfies Readonly<Record<TableKind, readonly TableColumn[]>>;

/** What is wrong with one cell, or with the columns, as a fact. */
export type TableProblem =
  | Readonly<{ kind: 'needed'; column: TableColumn }>
  | CellPlace & (
    | Readonly<{ kind: 'empty' | 'formula' | 'merged' | 'masked' }>
    | Readonly<{ kind: 'points' | 'day' | 'channel' | 'family' | 'families' | 'item' | 'yesNo' | 'number' | 'frozen'; given: string }>
    | Readonly<{ kind: 'fixed'; n: number }>
    | Readonly<{ kind: 'twice'; given: string; before: number }>
  );

/** What a table would write, with how many of its rows are new, change something, or are there already; or what is wrong with it. */
export type TableRead =
  | Readonly<{ ok: true; facts: readonly LedgerFact[]; rows: number; added: number; changed: number; same: number }>
  | Faults<TableProblem>;

/** What is known of a ledger: all that a table is read against. `there` are its entries, each as `entryKey` writes it. */
export type TableKnown = Pick<Ledger, 'households' | 'items' | 'years'> & Readonly<{ there: Iterable<string> }>;

/** The keys of all entries that are not struck out, one by one, so that a page may pause between them. */
export function* entryKeys({ entries }: Ledger): Generator<string> {
  for (const entry of entries.values()) if (entry.state !== 'struck') yield entryKey(entry);
}

function entryKey({ household, item, on, points, channel, member, note }: Pick<LedgerEntry, 'household' | 'item' | 'on' | 'points' | 'channel' | 'member' | 'note'>): string {
  return JSON.stringify([household, item, on, points, channel, member, note]);
}

/** Where each thing stands, counted from 0. */
export type TableMap = Readonly<Partial<Record<string, number>>>;

/** Ways to write a channel and yes or no in a table, in small letters, by what they mean; and how a heading says that its names are masked. */
export type TableWords = Readonly<{ masked: readonly string[]; channels: Readonly<Record<string, string>>; yes: readonly string[]; no: readonly string[] }>;

/** The row that is read, and how to tell what is wrong with a cell of it. */
type Row = Readonly<{ row: number; cell: (column: TableColumn) => string; wrong: (column: TableColumn, problem: Told) => void }>;
type Told = TableProblem extends infer P ? (P extends CellPlace ? Omit<P, keyof CellPlace> : never) : never;
type Reader = (row: Row) => LedgerFact | 'same' | null;

/** Reads a table of families, items or entries against the ledger as it stands. All or nothing, and every fault is told with its cell. */
export function readTable(kind: TableKind, sheet: Sheet, map: TableMap, ledger: TableKnown, words: TableWords, onProgress: (share: number) => void = () => undefined): TableRead {
  // Its names are no names any more: read again, it would rename every family.
  const masked = (sheet.rows[0] ?? []).findIndex((heading) => words.masked.some((mark) => heading.includes(mark)));
  if (masked >= 0) return { ok: false, problems: [{ kind: 'masked', row: 1, column: masked + 1 }], count: 1 };
  const missing = needed[kind].find((column) => map[column] === undefined);
  if (missing !== undefined) return { ok: false, problems: [{ kind: 'needed', column: missing }], count: 1 };
  const faults = faultList<TableProblem>();
  for (const doubtful of doubtfulCells(sheet, new Set(Object.values(map).filter((at) => at !== undefined)))) faults.tell(doubtful);
  const read = readers[kind](ledger, words);
  const facts: LedgerFact[] = [];
  let [rows, same, added] = [0, 0, 0];
  const known = kind === 'families' ? ledger.households : ledger.items;
  sheet.rows.forEach((cells, at) => {
    if (at % 2_000 === 0) onProgress(at / sheet.rows.length);
    if (at === 0 || cells.every((cell) => cell.trim() === '')) return;
    rows += 1;
    const row = at + 1;
    const fact = read({
      row, cell: (column) => (cells[map[column] ?? -1] ?? '').trim(),
      wrong: (column, problem) => faults.tell({ ...problem, row, column: (map[column] ?? 0) + 1 }),
    });
    if (fact === 'same') same += 1;
    else if (fact !== null) {
      if (fact.kind === 'entry' || !known.has(fact.kind === 'household' ? fact.household : fact.kind === 'item' ? fact.item : '')) added += 1;
      facts.push(fact);
    }
  });
  return faults.count() > 0 ? faults.refused() : { ok: true, facts, rows, added, changed: facts.length - added, same };
}

const readers: Readonly<Record<TableKind, (ledger: TableKnown, words: TableWords) => Reader>> = { families: familyReader, items: itemReader, entries: entryReader };

/** Families by their number, else by a name that only one has. */
function familyReader({ households }: TableKnown): Reader {
  const next = counter(households.keys());
  const byName = namesOf(households);
  const seen = new Map<string, number>();
  return ({ row, cell, wrong }) => {
    const [number, name, group] = [plain(cell('number')), cell('name'), cell('group')];
    if (name === '') { wrong('name', { kind: 'empty' }); return null; }
    if (number !== '' && !households.has(number)) { wrong('number', { kind: 'number', given: shortCell(number) }); return null; }
    const same = byName.get(name) ?? [];
    if (number === '' && same.length > 1) { wrong('name', { kind: 'families', given: shortCell(name) }); return null; }
    const before = number === '' ? seen.get(name) : seen.get(`#${number}`);
    if (before !== undefined) { wrong('name', { kind: 'twice', given: shortCell(name), before }); return null; }
    seen.set(number === '' ? name : `#${number}`, row);
    const household = number === '' ? same[0] ?? next() : number;
    const known = households.get(household);
    return known?.name === name && known.group === group ? 'same' : { kind: 'household', household, name, group };
  };
}

function itemReader({ items }: TableKnown, words: TableWords): Reader {
  const next = counter(items.keys());
  const byName = namesOf(items);
  const seen = new Map<string, number>();
  return ({ row, cell, wrong }) => {
    const name = cell('item');
    const before = seen.get(name);
    if (name === '') wrong('item', { kind: 'empty' });
    if (before !== undefined) wrong('item', { kind: 'twice', given: shortCell(name), before });
    seen.set(name, row);
    const points = cell('points') === '' ? null : wholeIn(cell('points'));
    if (points === undefined) wrong('points', { kind: 'points', given: shortCell(cell('points')) });
    const said = cell('inUse').toLowerCase();
    const inUse = said === '' || words.yes.includes(said) ? true : words.no.includes(said) ? false : undefined;
    if (inUse === undefined) wrong('inUse', { kind: 'yesNo', given: shortCell(said) });
    if (name === '' || before !== undefined || points === undefined || inUse === undefined) return null;
    const item = byName.get(name)?.[0] ?? next();
    const known = items.get(item);
    return known?.name === name && known.points === points && known.inUse === inUse ? 'same' : { kind: 'item', item, name, points, inUse };
  };
}

/** Entries. One that is there already, word for word, is not written again; other reports of the same act are, and show as such. */
function entryReader({ households, items, years, there: keys }: TableKnown, words: TableWords): Reader {
  const families = namesOf(households);
  const byName = namesOf(items);
  const there = new Set(keys);
  return ({ cell, wrong }) => {
    const [family, itemName, day, said] = [cell('family'), cell('item'), cell('on'), cell('channel').toLowerCase()];
    const called = families.get(family) ?? [];
    const household = households.has(family) ? family : called[0];
    if (household === undefined) wrong('family', family === '' ? { kind: 'empty' } : { kind: 'family', given: shortCell(family) });
    else if (!households.has(family) && called.length > 1) wrong('family', { kind: 'families', given: shortCell(family) });
    const item = byName.get(itemName)?.[0];
    const known = item === undefined ? undefined : items.get(item);
    if (known?.inUse !== true) wrong('item', itemName === '' ? { kind: 'empty' } : { kind: 'item', given: shortCell(itemName) });
    const points = cell('points') === '' ? known?.points ?? undefined : wholeIn(cell('points'));
    if (points === undefined && known !== undefined) wrong('points', cell('points') === '' ? { kind: 'empty' } : { kind: 'points', given: shortCell(cell('points')) });
    else if (known?.points !== undefined && known.points !== null && points !== known.points) wrong('points', { kind: 'fixed', n: known.points });
    const on = dayIn(day);
    if (on === undefined) wrong('on', { kind: 'day', given: shortCell(day) });
    const isFrozen = on !== undefined && (years.get(Number(on.slice(0, 4)))?.frozenAt ?? null) !== null;
    if (isFrozen) wrong('on', { kind: 'frozen', given: on.slice(0, 4) });
    const channel = said === '' ? 'group' : words.channels[said];
    if (channel === undefined) wrong('channel', { kind: 'channel', given: shortCell(said) });
    if (household === undefined || called.length > 1 || known?.inUse !== true || item === undefined || points === undefined || on === undefined || isFrozen || channel === undefined) return null;
    const [member, note] = [cell('member'), cell('note')];
    const entry = { kind: 'entry', household, member, item, points, on, quarter: quarterOf(on), channel, note } as const;
    return there.has(entryKey(entry)) ? 'same' : entry;
  };
}

function namesOf(known: ReadonlyMap<string, Readonly<{ name: string }>>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const [id, { name }] of known) byName.set(name, [...(byName.get(name) ?? []), id]);
  return byName;
}

/** Gives the numbers after the largest there is. */
function counter(known: Iterable<string>): () => string {
  let last = [...known].reduce((most, id) => Math.max(most, Number(id) || 0), 0);
  return () => String(last += 1);
}
