import { describe, expect, it } from 'vitest';
import { bookIn, villageOf } from '../../../src/rules/points/index.ts';
import { scheme } from '../../../src/rules/policies/zhongping-points/index.ts';
import { columnsOf, guessColumns, monthIn, readVillage, type CellWords } from '../../../src/schemas/visits/index.ts';
import type { Sheet } from '../../../src/schemas/spreadsheets/index.ts';

const cells: CellWords = { steps: { 确定: 'confirmed', 公示: 'posted', unknown: 'unknown' }, yes: ['有'], no: ['无'], absent: ['无'] };
const names = Object.fromEntries(columnsOf(scheme).map((column) => [column, [column, ...({ household: ['户主'], month: ['月份'], total: ['总分'], step: ['状态'], objection: ['异议'], visitedOn: ['日期'], yard: ['庭院'], parentSupport: ['父母'] }[column] ?? [])]]));

function sheet(rows: readonly (readonly string[])[], formulas: Sheet['formulas'] = []): Sheet {
  return { name: null, written: null, rows, formulas, merged: [], sheets: [] };
}

function read(rows: readonly (readonly string[])[], formulas: Sheet['formulas'] = []) {
  return readVillage(scheme, sheet(rows, formulas), guessColumns(rows[0] ?? [], names), cells);
}

const problems = (rows: readonly (readonly string[])[], formulas: Sheet['formulas'] = []) => {
  const found = read(rows, formulas);
  return found.ok ? [] : found.problems;
};

describe('columns are found by their headings', () => {
  it('with spaces, brackets and colons aside', () => {
    expect(guessColumns([' 户 主 ', '月份：', '庭院（15分）', '备注', '总分'], names)).toEqual({ household: 0, month: 1, yard: 2, total: 4 });
  });
});

describe('months are read as offices write them', () => {
  it.each(['2026-03', '2026/3', '2026.03', '202603', '2026年3月', '２０２６年３月', '2026-03-20', '2026年3月20日', '2026-03-01 00:00:00'])('%s', (text) => {
    expect(monthIn(text)).toBe('2026-03');
  });

  it.each(['2026-13', '2026', '三月', '', '26-03', '2026-00'])('and %j is no month', (text) => {
    expect(monthIn(text)).toBeUndefined();
  });
});

describe('a score table', () => {
  const head = ['户主', '月份', '庭院', '父母', '总分', '状态', '异议', '日期'];

  it('becomes a village', () => {
    const found = read([head, ['甲', '2026-03', '15', '无', '', '确定', '', '2026-03-21'], [], ['乙', '2026年4月', '', '', '88.5', '公示', '有', '2026-05-01']]);
    expect(found).toMatchObject({ ok: true, rows: 2, table: { households: ['甲', '乙'], firstMonth: '2026-03', months: 2 } });
    if (!found.ok) return;
    expect(bookIn(scheme, found.table, 0).months).toMatchObject([{ month: '2026-03', visitedOn: '2026-03-21', step: 'confirmed', visit: { items: { yard: 1_500, parentSupport: 'absent', kitchen: 'unknown' } } }]);
    expect(bookIn(scheme, found.table, 1).months).toMatchObject([{ month: '2026-04', visitedOn: 'unknown', step: 'assessed', visit: { kind: 'total', total: 8_850 } }]);
    expect(villageOf(scheme, found.table, {}).months.map(({ visited }) => visited)).toEqual([1, 0]);
  });

  it('takes months as confirmed where no column says how far they have come', () => {
    const found = read([['户主', '月份', '总分'], ['甲', '2026-03', '95']]);
    expect(found.ok && [...found.table.counts]).toEqual([1]);
  });

  it('names every wrong cell, and none of it is used', () => {
    expect(problems([head, ['', '2026-03', '15'], ['甲', '三月', '16'], ['甲', '2026-03', '1.234', '', '', '好', '也许', '昨天']])).toEqual([
      { kind: 'noHousehold', row: 2, column: 1 },
      { kind: 'badMonth', given: '三月', row: 3, column: 2 },
      { kind: 'badScore', given: '16', most: 15, row: 3, column: 3 },
      { kind: 'badScore', given: '1.234', most: 15, row: 4, column: 3 },
      { kind: 'badDay', given: '昨天', row: 4, column: 8 },
      { kind: 'badObjection', given: '也许', row: 4, column: 7 },
      { kind: 'badStep', given: '好', row: 4, column: 6 },
    ]);
  });

  it('takes 15 for the yard and not 15.01, and 100 in all and not 100.01', () => {
    const tried = (yard: string, total: string) => problems([['户主', '月份', '庭院', '总分'], ['甲', '2026-03', yard, total]]).map(({ column }) => column);
    expect([tried('15', ''), tried('15.01', ''), tried('', '100'), tried('', '100.01')]).toEqual([[], [3], [], [4]]);
  });

  it('refuses a month that stands there twice, and says where the first one is', () => {
    expect(problems([['户主', '月份', '总分'], ['甲', '2026-03', '80'], ['乙', '2026-03', '80'], ['甲', '2026年3月', '90']]))
      .toEqual([{ kind: 'twice', household: '甲', month: '2026-03', before: 2, row: 4, column: 1 }]);
  });

  it('refuses cells that are joined in a column that counts, since only the first has a value', () => {
    const joined = (column: number) => ({ ...sheet([['户主', '月份', '总分', '说明'], ['甲', '2026-01', '90', ''], ['乙', '2026-01', '80', '']]), merged: [{ from: { row: 2, column }, to: { row: 3, column } }] });
    const found = (column: number) => readVillage(scheme, joined(column), { household: 0, month: 1, total: 2 }, cells);
    expect(found(2)).toEqual({ ok: false, problems: [{ kind: 'merged', row: 2, column: 2 }], count: 1 });
    expect(found(4).ok).toBe(true);
  });

  it('refuses a formula in a column that counts, and lets one elsewhere be', () => {
    const rows = [['户主', '月份', '总分', '备注'], ['甲', '2026-03', '80', '1']];
    expect(problems(rows, [{ row: 2, column: 3 }])).toEqual([{ kind: 'formula', row: 2, column: 3 }]);
    expect(problems(rows, [{ row: 2, column: 4 }, { row: 1, column: 3 }])).toEqual([]);
  });

  it('refuses a slip of the year, which would make a table of centuries', () => {
    expect(problems([['户主', '月份', '总分'], ['甲', '2026-03', '80'], ['乙', '2206-03', '80']])).toMatchObject([{ kind: 'tooManyMonths' }]);
  });

  it('without scores is refused', () => {
    expect(problems([['户主', '月份'], ['甲', '2026-03']])).toMatchObject([{ kind: 'noScores' }]);
  });
});
