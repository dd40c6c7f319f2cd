import { folded, saysUnknown, yesOrNo } from './columns.ts';
import { counts, duties, type CountId, type DistrictRow } from './districts.ts';
import { inOrder, leftOutOf } from './readCommunes.ts';
import { faultsOfShape, plain, type Beside, type ShapeProblem } from './shape.ts';

/** What is wrong with a list of units. */
export type DistrictProblem =
  | ShapeProblem
  | Readonly<{ kind: 'noRows' | 'noDistrict' | 'noRecognised' }>
  | Readonly<{ kind: 'cell'; row: number; column: string; given: string; allowed: 'yesNo' }>
  | Readonly<{ kind: 'noName'; row: number; column: string }>
  /** The same unit of the same district stands in two rows, and would be counted twice. */
  | Readonly<{ kind: 'unitTwice'; row: number; name: string; before: number }>
  /** Two rows say different things of one district. */
  | Readonly<{ kind: 'differs'; row: number; column: string; district: string; before: number }>;

/** The districts of a list, with what the whole list comes to; or everything that is wrong with it. */
export type DistrictTable =
  | Readonly<{ ok: true; districts: readonly DistrictRow[]; leftOut: readonly string[] }>
  | Readonly<{ ok: false; problems: readonly DistrictProblem[] }>;

type Column = 'name' | 'district' | CountId | (typeof duties)[number];

const named: readonly (readonly [Column, readonly string[]])[] = [
  ['name', ['ten', 'ten don vi', 'don vi', 'noi', 'xa', 'xa phuong thi tran', 'xa, phuong, thi tran', 'name', 'unit', 'commune']],
  ['district', ['huyen', 'huyen thanh pho', 'huyen, thanh pho', 'huyen/thanh pho', 'thuoc huyen', 'district', 'district or city']],
  ['target.recognised2020', ['cong nhan', 'duoc cong nhan', 'cong nhan 2020', 'duoc cong nhan 2020', 'cong nhan nam 2020', 'recognised', 'recognised 2020', 'target recognised2020']],
  ['target.everRecognised', ['tung duoc cong nhan', 'tung cong nhan', 'tung cong nhan 2014 2020', 'ever recognised', 'target everrecognised']],
  ['target.recognisedAtStart', ['cong nhan toi 01/01/2020', 'cong nhan dau 2020', 'recognised on 1 january 2020', 'recognised at start', 'target recognisedatstart']],
  ['district.implements', ['to chuc xay dung', 'trien khai', 'implements', 'district implements']],
  ['district.directs', ['chi dao danh gia', 'chi dao', 'directs', 'district directs']],
];

function columnOf(cell: string): Column | null {
  const name = folded(cell);
  return named.find(([, names]) => names.includes(name))?.[0] ?? null;
}

/** A district while its rows are gathered; where a duty was said first is kept, to name the row a later one differs from. */
type Gathering = {
  name: string; units: number; counted: Partial<Record<CountId, { yes: number; unknown: number }>>;
  duties: Partial<Record<(typeof duties)[number], 'yes' | 'no'>>; saidIn: Partial<Record<(typeof duties)[number], number>>;
};

/** One row of a list: the text of a column, and what it says of yes and no. */
type Row = Readonly<{ number: number; text: (column: Column) => string; answer: (column: Column) => 'yes' | 'no' | null }>;

/**
 * Reads a list of the units of a province, a row each, with the district it belongs to and whether it was recognised; the districts
 * are those of the list. All or nothing: one fault refuses the list, and every fault is told with its row and column.
 */
export function readDistricts(cells: readonly (readonly string[])[], beside: Beside = plain): DistrictTable {
  const [header, ...rest] = cells;
  if (header === undefined) return { ok: false, problems: [{ kind: 'noRows' }] };
  const columns = header.map(columnOf);
  const headerOf = (column: Column): string => (header[columns.indexOf(column)] ?? '').trim();
  const problems: DistrictProblem[] = [];
  if (!columns.includes('district')) problems.push({ kind: 'noDistrict' });
  if (!counts.some((id) => columns.includes(id))) problems.push({ kind: 'noRecognised' });

  const rows = rest.flatMap((given, at): readonly Row[] => {
    if (given.every((cell) => cell.trim() === '')) return [];
    const text = (column: Column): string => (columns.includes(column) ? (given[columns.indexOf(column)] ?? '').trim() : '');
    const answer = (column: Column): 'yes' | 'no' | null => {
      const cell = text(column);
      if (saysUnknown(cell)) return null;
      const said = yesOrNo(cell);
      if (said === null) problems.push({ kind: 'cell', row: at + 2, column: headerOf(column), given: cell, allowed: 'yesNo' });
      return said;
    };
    return [{ number: at + 2, text, answer }];
  });
  const districts = columns.includes('district') ? gathered(rows, counts.filter((id) => columns.includes(id)), headerOf, problems) : [];
  const all = inOrder([...problems, ...faultsOfShape(cells, columns, beside)]);
  if (all.length > 0) return { ok: false, problems: all };
  if (districts.length === 0) return { ok: false, problems: [{ kind: 'noRows' }] };
  return { ok: true, leftOut: leftOutOf(header, columns), districts };
}

function gathered(rows: readonly Row[], counted: readonly CountId[], headerOf: (column: Column) => string, problems: DistrictProblem[]): readonly DistrictRow[] {
  const found = new Map<string, Gathering>();
  const units = new Map<string, number>();
  for (const { number, text, answer } of rows) {
    const name = text('district');
    if (name === '') {
      problems.push({ kind: 'noName', row: number, column: headerOf('district') });
      continue;
    }
    const key = folded(name);
    const unit = `${key}/${text('name').toLowerCase()}`;
    const before = units.get(unit);
    if (before !== undefined && text('name') !== '') problems.push({ kind: 'unitTwice', row: number, name: text('name'), before });
    units.set(unit, number);
    const district = found.get(key) ?? { name, units: 0, counted: {}, duties: {}, saidIn: {} };
    found.set(key, district);
    district.units += 1;
    for (const id of counted) {
      const sum = (district.counted[id] ??= { yes: 0, unknown: 0 });
      const said = answer(id);
      if (said === 'yes') sum.yes += 1;
      if (said === null) sum.unknown += 1;
    }
    for (const duty of duties) {
      const said = answer(duty);
      if (said === null) continue;
      const earlier = (district.duties[duty] ??= said);
      const saidIn = (district.saidIn[duty] ??= number);
      if (earlier !== said) problems.push({ kind: 'differs', row: number, column: headerOf(duty), district: name, before: saidIn });
    }
  }
  return [...found.values()].map(({ saidIn: _saidIn, ...district }) => district);
}
