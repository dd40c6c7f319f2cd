import { describe, expect, it } from 'vitest';
import { readCommunes } from '../../../src/schemas/communes/index.ts';
import type { Sheet } from '../../../src/schemas/spreadsheets/index.ts';

type Beside = Pick<Sheet, 'merged' | 'formulas'>;

const read = (rows: readonly (readonly string[])[], criteria = 15) => readCommunes(rows, { criteria, most: 100_000 });

describe('a table of units', () => {
  it('is read with headers in Vietnamese, with or without marks, in English, and by the ids of questions', () => {
    const facts = { answers: { 'unit.kind': 'commune', 'unit.mountain': 'yes', 'unit.speciallyDifficult': 'no', 'score.commune': 64_999 }, lists: {} };
    for (const header of [['Tên', 'Loại', 'Miền núi', 'Đặc biệt khó khăn', 'Tổng điểm'], ['TEN', 'loai', 'mien nui', 'dac biet kho khan', 'tong diem'],
      ['name', 'kind', 'mountain', 'difficult', 'total'], ['name', 'unit.kind', 'unit.mountain', 'unit.speciallyDifficult', 'score.commune']]) {
      expect(read([header, ['Xã A', 'xã', 'có', 'không', '649,99']])).toEqual({ ok: true, leftOut: [], rows: [{ name: 'Xã A', row: 2, facts }] });
    }
  });

  it('knows criteria by their number; an empty cell and a short row are not known, and an empty line is nothing', () => {
    const table = read([['Tên', 'TC1', 'TC2', 'C15', 'Ghi chú'], ['A', '50,5', '', '?'], [''], ['B', '1']]);
    expect(table.ok && table.leftOut).toEqual(['Ghi chú']);
    expect(table.ok && table.rows.map(({ row, facts }) => [row, facts.lists['criteria']?.slice(0, 2)])).toEqual([[2, [{ 'criterion.commune': 5_050 }, {}]], [4, [{ 'criterion.commune': 100 }, {}]]]);
  });

  it('of the decision of 2019 has groups and thirteen criteria', () => {
    expect(read([['Tên', 'Nhóm', 'Tổng điểm', 'Đủ tiêu chí', 'Không tiêu chí 0'], ['A', '2', '810', 'x', 'có']], 13)).toMatchObject({
      rows: [{ facts: { answers: { 'unit.group': 'mountainOrDifficult', 'score.commune': 81_000, 'score.allMet': 'yes', 'score.noneZero': 'yes' } } }],
    });
    expect(read([['TC14'], ['5']], 13)).toEqual({ ok: false, problems: [{ kind: 'noHeader' }] });
  });
});

describe('a table that cannot be read is refused whole, by row and column', () => {
  it('every fault at once', () => {
    expect(read([['Tên', 'Loại', 'Tổng'], ['A', 'huyện', '-5'], ['B', 'xã', '1000,01'], ['C', 'xã', '749,5', 'thừa']])).toEqual({
      ok: false, problems: [
        { kind: 'cell', row: 2, column: 'Loại', given: 'huyện', allowed: 'kind' }, { kind: 'cell', row: 2, column: 'Tổng', given: '-5', allowed: 'points' },
        { kind: 'cell', row: 3, column: 'Tổng', given: '1000,01', allowed: 'points' }, { kind: 'short', row: 4, cells: 4, all: 3 },
      ],
    });
  });

  it('a column that stands twice, no column of points, no rows', () => {
    expect(read([['Tổng', 'tổng điểm'], ['1', '2']])).toEqual({ ok: false, problems: [{ kind: 'twice', column: 'tổng điểm' }] });
    expect(read([['Tên', 'Loại'], ['A', 'xã']])).toEqual({ ok: false, problems: [{ kind: 'noHeader' }] });
    expect(read([['Tên', 'Tổng']])).toEqual({ ok: false, problems: [{ kind: 'noRows' }] });
    expect(read([])).toEqual({ ok: false, problems: [{ kind: 'noRows' }] });
  });
});

describe('what would be lost without a word is told by row and column', () => {
  const rows = [['Tên', 'Loại', 'Tổng điểm', 'Ghi chú'], ['A', 'xã', '700', 'x'], ['B', '', '', '']];
  const problems = (merged: Beside['merged'], formulas: Beside['formulas'] = [], table: readonly (readonly string[])[] = rows) => {
    const result = readCommunes(table, { criteria: 15, most: 100_000 }, { merged, formulas });
    return result.ok ? [] : result.problems;
  };

  it('joined cells, in the first row and in every column that is read', () => {
    expect(problems([{ from: { row: 2, column: 2 }, to: { row: 3, column: 2 } }])).toEqual([{ kind: 'merged', row: 2, column: 'Loại', range: 'B2:B3' }]);
    expect(problems([{ from: { row: 2, column: 3 }, to: { row: 2, column: 4 } }])).toEqual([{ kind: 'merged', row: 2, column: 'Tổng điểm', range: 'C2:D2' }]);
    expect(problems([{ from: { row: 1, column: 4 }, to: { row: 1, column: 6 } }])).toEqual([{ kind: 'merged', row: 1, column: 'Ghi chú', range: 'D1:F1' }]);
  });

  it('joined cells in a column that is left out, beside the table or below it lose nothing', () => {
    expect(problems([{ from: { row: 2, column: 4 }, to: { row: 3, column: 4 } }, { from: { row: 2, column: 6 }, to: { row: 3, column: 7 } }, { from: { row: 4, column: 1 }, to: { row: 5, column: 3 } }])).toEqual([]);
  });

  it('a title over the whole table: the joined cells, and that the columns are not named', () => {
    const title = [['BẢNG ĐIỂM NĂM 2015'], ...rows];
    expect(problems([{ from: { row: 1, column: 1 }, to: { row: 1, column: 4 } }], [], title).slice(0, 2)).toEqual([{ kind: 'noHeader' }, { kind: 'merged', row: 1, column: 'BẢNG ĐIỂM NĂM 2015', range: 'A1:D1' }]);
  });

  it('a formula without a stored result; one with a result is read', () => {
    expect(problems([], [{ row: 2, column: 3 }, { row: 3, column: 3 }, { row: 3, column: 4 }])).toEqual([{ kind: 'formula', row: 3, column: 'Tổng điểm' }]);
  });

  it('a column with figures and no name', () => {
    expect(problems([], [], [['Tên', '', 'Tổng điểm'], ['A', '', '700'], ['B', '650', '']])).toEqual([{ kind: 'unnamed', row: 3, column: 'B' }]);
    expect(problems([], [], [['Tên', '', 'Tổng điểm'], ['A', ' ', '700']])).toEqual([]);
  });
});
