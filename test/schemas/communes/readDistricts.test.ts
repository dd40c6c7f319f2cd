import { describe, expect, it } from 'vitest';
import { countedIn, readDistricts } from '../../../src/schemas/communes/index.ts';

const header = ['Tên', 'Huyện, thành phố', 'Công nhận 2020'];

function read(...rows: readonly (readonly string[])[]) {
  const result = readDistricts(rows);
  return result.ok ? result.districts : result.problems;
}

describe('a list of units by district', () => {
  it('gives the districts in its own order, with how many of their units are recognised and of how many it is not known', () => {
    expect(read(header, ['Đăk Hring', 'Đăk Hà', 'có'], ['Quyết Thắng', 'TP Kon Tum', 'không'], [''], ['Ngọk Réo', 'đăk hà', ''])).toEqual([
      { name: 'Đăk Hà', units: 2, counted: { 'target.recognised2020': { yes: 1, unknown: 1 } }, duties: {} },
      { name: 'TP Kon Tum', units: 1, counted: { 'target.recognised2020': { yes: 0, unknown: 0 } }, duties: {} },
    ]);
  });

  it('has a column for each way to count, and what each district does, said once or in every row', () => {
    const districts = read(['district', 'recognised', 'ever recognised', 'recognised at start', 'implements', 'directs'], ['A', 'yes', 'yes', 'no', 'yes', ''], ['A', 'no', 'yes', '', 'yes', 'no']);
    expect(districts).toEqual([{
      name: 'A', units: 2, duties: { 'district.implements': 'yes', 'district.directs': 'no' },
      counted: { 'target.recognised2020': { yes: 1, unknown: 0 }, 'target.everRecognised': { yes: 2, unknown: 0 }, 'target.recognisedAtStart': { yes: 0, unknown: 1 } },
    }]);
  });

  it('is summed up over all districts, and not where it was not counted', () => {
    const result = readDistricts([header, ['a', 'A', 'có'], ['b', 'B', ''], ['c', 'B', 'x']]);
    if (!result.ok) throw new Error(JSON.stringify(result));
    expect(countedIn(result.districts, 'target.recognised2020')).toEqual({ yes: 2, unknown: 1 });
    expect(countedIn(result.districts, 'target.everRecognised')).toBeNull();
  });
});

describe('a list that cannot be counted is refused whole, by row and column', () => {
  it('what is no yes or no, a unit without a district, a unit that would count twice', () => {
    expect(read(header, ['a', 'A', 'có lẽ'], ['b', '', 'có'], ['c', 'A', 'có'], ['C', 'a', 'không'], ['c', 'B', 'có'])).toEqual([
      { kind: 'cell', row: 2, column: 'Công nhận 2020', given: 'có lẽ', allowed: 'yesNo' },
      { kind: 'noName', row: 3, column: 'Huyện, thành phố' }, { kind: 'unitTwice', row: 5, name: 'C', before: 4 },
    ]);
  });

  it('rows that say different things of one district', () => {
    expect(read(['Huyện', 'Công nhận', 'Triển khai'], ['A', 'có', 'có'], ['A', 'có', ''], ['A', 'có', 'không'])).toEqual([{ kind: 'differs', row: 4, column: 'Triển khai', district: 'A', before: 2 }]);
  });

  it('no column of districts, none of recognition, no rows, and joined cells', () => {
    expect(read(['Tên', 'Ghi chú'], ['a', 'x'])).toEqual([{ kind: 'noDistrict' }, { kind: 'noRecognised' }]);
    expect(read(header)).toEqual([{ kind: 'noRows' }]);
    const joined = readDistricts([header, ['a', 'A', 'có'], ['b', '', 'có']], { merged: [{ from: { row: 2, column: 2 }, to: { row: 3, column: 2 } }], formulas: [] });
    expect(joined).toMatchObject({ ok: false, problems: [{ kind: 'merged', row: 2, column: 'Huyện, thành phố', range: 'B2:B3' }, { kind: 'noName', row: 3 }] });
  });
});
