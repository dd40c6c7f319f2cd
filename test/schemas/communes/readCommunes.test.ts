import { describe, expect, it } from 'vitest';
import { readCommunes } from '../../../src/schemas/communes/index.ts';

const read = (rows: readonly (readonly string[])[], criteria = 15) => readCommunes(rows, criteria);

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
