import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/rules/points/index.ts';
import type { LedgerEvent, LedgerFact } from '../../../src/rules/vocabulary/index.ts';
import { entryKeys, readTable, type TableKind, type TableRead } from '../../../src/schemas/ledger/index.ts';

const written = (...facts: readonly LedgerFact[]): readonly LedgerEvent[] => facts.map((fact, at) => ({ ...fact, n: at + 1, id: `e${String(at + 1)}`, at: '' }));
const family = (household: string, name: string): LedgerFact => ({ kind: 'household', household, name, group: '' });
const item = (id: string, name: string, points: number | null, inUse = true): LedgerFact => ({ kind: 'item', item: id, name, points, inUse });
const known = written(family('1', '甲'), family('2', '乙'), family('3', '乙'), item('1', '清扫', 2), item('2', '分类', null), item('3', '旧', 1, false), { kind: 'frozen', year: 2025, on: '2026-01-05' });
const knownIn = (events: readonly LedgerEvent[]) => { const ledger = fold(events); return { ...ledger, there: entryKeys(ledger) }; };
const words = { masked: ['已打码'], channels: { self: 'self', 本人申报: 'self' }, yes: ['是'], no: ['否'] };
const columns = { families: ['number', 'name', 'group'], items: ['item', 'points', 'inUse'], entries: ['family', 'item', 'points', 'on', 'channel', 'member', 'note'] } as const;

/** Reads rows under their usual headings against the ledger above. */
function read(kind: TableKind, rows: readonly (readonly string[])[], events = known): TableRead {
  const map = Object.fromEntries(columns[kind].map((column, at) => [column, at]));
  return readTable(kind, { name: null, written: null, rows: [[...columns[kind]], ...rows], formulas: [], merged: [], sheets: [] }, map, knownIn(events), words);
}
const facts = (found: TableRead) => (found.ok ? found.facts : found.problems);
const wrong = (found: TableRead) => (found.ok ? [] : found.problems.map((problem) => (problem.kind === 'needed' ? problem.kind : `${problem.kind} ${String(problem.row)}:${String(problem.column)}`)));

describe('a table of families', () => {
  it('gives new ones the next number, changes those it names by number, and leaves the others', () => {
    const found = read('families', [['', '丁', '一组'], ['2', '乙', '二组'], ['1', '甲', '']]);
    expect(facts(found)).toEqual([{ kind: 'household', household: '4', name: '丁', group: '一组' }, { kind: 'household', household: '2', name: '乙', group: '二组' }]);
    expect(found).toMatchObject({ rows: 3, added: 1, changed: 1, same: 1 });
  });

  it('does not guess which of two that have one name is meant', () => {
    expect(wrong(read('families', [['', '乙', '']]))).toEqual(['families 2:2']);
  });

  it.each([[['', '', '一组'], 'empty 2:2'], [['9', '戊', ''], 'number 2:1']] as const)('%j is refused: %s', (row, problem) => {
    expect(wrong(read('families', [row]))).toEqual([problem]);
  });

  it('naming one twice is refused with the row of the first', () => {
    const found = read('families', [['', '丁', ''], ['', '丁', '']]);
    expect(found).toMatchObject({ ok: false, problems: [{ kind: 'twice', before: 2, row: 3 }] });
  });
});

describe('a table whose names were masked when it was saved', () => {
  it.each(['families', 'entries'] as const)('of %s is refused by name, whatever else is in it', (kind) => {
    const sheet = { name: null, written: null, rows: [['户号', '户主姓名 (已打码)', '组'], ['1', '甲*', '']], formulas: [], merged: [], sheets: [] };
    expect(wrong(readTable(kind, sheet, { number: 0, name: 1, group: 2 }, knownIn(known), words))).toEqual(['masked 1:2']);
  });
});

describe('a table of items', () => {
  it('changes points, stops what is no longer used, adds what is new', () => {
    expect(facts(read('items', [['清扫', '3', ''], ['分类', '', '否'], ['新', '-2', '是']]))).toEqual([item('1', '清扫', 3), item('2', '分类', null, false), item('4', '新', -2)]);
  });

  it.each([[['新', '1.5', ''], 'points 2:2'], [['新', '1', '也许'], 'yesNo 2:3']] as const)('%j is refused: %s', (row, problem) => {
    expect(wrong(read('items', [row]))).toEqual([problem]);
  });
});

describe('a table of entries', () => {
  it('finds families by number or by a name only one has, takes the points of the item, and the quarter of the day', () => {
    expect(facts(read('entries', [['甲', '清扫', '', '2026年3月31日', '本人申报', '', ''], ['3', '分类', '4', '2026-04-01', '', '儿子', '雨天']]))).toEqual([
      { kind: 'entry', household: '1', member: '', item: '1', points: 2, on: '2026-03-31', quarter: '2026-Q1', channel: 'self', note: '' },
      { kind: 'entry', household: '3', member: '儿子', item: '2', points: 4, on: '2026-04-01', quarter: '2026-Q2', channel: 'group', note: '雨天' },
    ]);
  });

  it('that is there already word for word is not written again; another report of the act is', () => {
    const rows = [['甲', '清扫', '2', '2026-03-01', 'self', '', '']];
    const first = read('entries', rows);
    const after = [...known, ...written(...(first.ok ? first.facts : [])).map((event) => ({ ...event, n: 100, id: 'new' }))];
    expect(read('entries', rows, after)).toMatchObject({ ok: true, same: 1, facts: [] });
    expect(read('entries', [['甲', '清扫', '2', '2026-03-01', '', '', '']], after)).toMatchObject({ ok: true, added: 1 });
  });

  it.each([
    [['丙', '清扫', '', '2026-03-01'], 'family 2:1'], [['乙', '清扫', '', '2026-03-01'], 'families 2:1'], [['甲', '旧', '', '2026-03-01'], 'item 2:2'],
    [['甲', '清扫', '3', '2026-03-01'], 'fixed 2:3'], [['甲', '分类', '', '2026-03-01'], 'empty 2:3'], [['甲', '分类', '多', '2026-03-01'], 'points 2:3'],
    [['甲', '清扫', '', '2026-02-29'], 'day 2:4'], [['甲', '清扫', '', '2025-12-31'], 'frozen 2:4'], [['甲', '清扫', '', '2026-03-01', '邻居'], 'channel 2:5'],
  ] as const)('%j is refused: %s', (row, problem) => {
    expect(wrong(read('entries', [row]))).toEqual([problem]);
  });

  it('without a column that is needed, or with a formula in one that is read, is refused', () => {
    const sheet = { name: null, written: null, rows: [['a', 'b', 'c'], ['甲', '清扫', '2026-03-01']], formulas: [{ row: 2, column: 3 }], merged: [], sheets: [] };
    expect(wrong(readTable('entries', sheet, { family: 0, item: 1 }, knownIn(known), words))).toEqual(['needed']);
    expect(wrong(readTable('entries', sheet, { family: 0, item: 1, on: 2 }, knownIn(known), words))).toEqual(['formula 2:3']);
    const joined = { ...sheet, formulas: [], merged: [{ from: { row: 2, column: 1 }, to: { row: 3, column: 1 } }] };
    expect(wrong(readTable('entries', joined, { family: 0, item: 1, on: 2 }, knownIn(known), words))).toEqual(['merged 2:1']);
    expect(wrong(readTable('entries', joined, { family: 1, item: 1, on: 2 }, knownIn(known), words))).toEqual(['family 2:2']);
  });
});
