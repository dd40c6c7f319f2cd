import { describe, expect, it } from 'vitest';
import { checkHalf } from '../../../src/islands/commune/several/countedHalf.ts';
import { scoreRows } from '../../../src/islands/commune/several/manyUnits.ts';
import { districtTemplate, templateFor } from '../../../src/islands/commune/several/template.ts';
import { initialState, settingOf, step } from '../../../src/islands/commune/state.ts';
import { certification, plan, requirements, schemes } from '../../../src/rules/policies/kontum-2516/index.ts';
import { readCommunes, readDistricts, type DistrictRow } from '../../../src/schemas/communes/index.ts';

const { proofs } = certification;
const setting = settingOf(initialState(2015));
const half = requirements.find(({ id }) => id === 'T-02');

/** Districts of which so many units are recognised, and of so many it is not known. */
const counted = (units: number, yes: number, unknown: number): readonly DistrictRow[] => [{ name: 'A', units, counted: { 'target.recognised2020': { yes, unknown } }, duties: {} }];

describe('half of the units, where it is not known of all of them', () => {
  it.each([
    [10, 5, 1, 'met'], [10, 4, 1, 'depends'], [10, 3, 1, 'unmet'], [11, 5, 1, 'depends'], [11, 6, 2, 'met'], [11, 4, 1, 'unmet'],
  ] as const)('of %i units %i are and %i may be: %s', (units, yes, unknown, verdict) => {
    if (half === undefined) throw new Error('There is no T-02.');
    const facts = { answers: { 'evaluation.year': 2020, 'target.units': units }, lists: {} };
    expect(checkHalf(half, facts, setting, counted(units, yes, unknown)).verdict).toBe(verdict);
  });

  it('lacks from the fewest to the most, and goes by what was entered where somebody counted', () => {
    if (half === undefined) throw new Error('There is no T-02.');
    const answers = { 'evaluation.year': 2020, 'target.units': 10 };
    expect(checkHalf(half, { answers, lists: {} }, setting, counted(10, 3, 4)).gap).toMatchObject({ low: 0, high: 2 });
    expect(checkHalf(half, { answers: { ...answers, 'target.recognised2020': 4 }, lists: {} }, setting, counted(10, 5, 1)).verdict).toBe('unmet');
  });
});

it('a list of units gives the districts with what they do; another case forgets their names', () => {
  const districts: readonly DistrictRow[] = [{ name: 'A', units: 2, counted: {}, duties: { 'district.implements': 'yes' } }, { name: 'B', units: 1, counted: {}, duties: {} }];
  const read = step(proofs, initialState(2020), { kind: 'districtsRead', districts, given: [{ question: 'target.units', value: 3 }] });
  expect(read.facts).toEqual({ answers: { 'evaluation.year': 2020, 'target.units': 3 }, lists: { districts: [{ 'district.implements': 'yes' }, {}] } });
  expect(step(proofs, read, { kind: 'opened', case: { facts: { answers: {}, lists: {} }, readings: {} }, notice: { kind: 'failed' } }).districts).toEqual([]);
});

describe('the maxima that were filled in once hold for every unit of a table', () => {
  const rowsOf = (...lines: readonly (readonly string[])[]) => {
    const table = readCommunes([['Tên', 'Loại', 'TC1', 'TC2', 'Tổng điểm'], ...lines], { criteria: 15, most: 100_000 });
    return table.ok ? table.rows : [];
  };
  const filled = (...most: readonly number[]) => ({ answers: {}, lists: { criteria: most.map((value) => ({ 'criterion.most': value })) } });

  it('points at the maximum are read, points above it are refused with their criterion', () => {
    const rows = rowsOf(['A', 'xã', '50', '', ''], ['B', 'xã', '50,01', '', ''], ['C', 'xã', '', '', '800']);
    const scored = scoreRows(rows, plan, setting, filled(5_000));
    expect(scored.map(({ outcome, problems }) => [outcome.verdict, problems])).toEqual([
      ['depends', []], [null, [{ kind: 'aboveMost', criterion: 0, points: 5_001, most: 5_000 }]], ['certain', []],
    ]);
    expect(scoreRows(rows, plan, setting, { answers: {}, lists: {} })[1]?.outcome.verdict).toBe('depends');
  });

  it('bound what is not scored', () => {
    const [row] = scoreRows(rowsOf(['A', 'phường', '10', '', '']), plan, setting, filled(30_000, 40_000));
    expect(row?.outcome).toMatchObject({ low: 1_000, high: 71_000, verdict: 'impossible' });
  });

  it('a total that the criteria do not make is named', () => {
    const [row] = scoreRows(rowsOf(['A', 'xã', '800', '', '700']), plan, setting, { answers: {}, lists: {} });
    expect(row?.problems).toMatchObject([{ kind: 'totalDiffers', total: 70_000, low: 80_000 }]);
  });
});

describe.each(['vi', 'en'] as const)('templates in %s', (lang) => {
  const cells = (text: string) => text.replace(/^\uFEFF/u, '').trim().split('\r\n').map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));

  it('are read as they stand', () => {
    expect(readDistricts(cells(districtTemplate(lang)))).toMatchObject({ ok: true, leftOut: [], districts: [{ units: 1, counted: { 'target.recognised2020': { yes: 1 } }, duties: { 'district.implements': 'yes', 'district.directs': 'yes' } }] });
    for (const scheme of schemes) {
      // The comma of Vietnamese decimals is quoted in the file.
      const lines = cells(templateFor(scheme, lang).replace('"649,99"', '649.99'));
      expect(readCommunes(lines, { criteria: scheme.criteria.length, most: 100_000 })).toMatchObject({ ok: true, leftOut: [], rows: [{ row: 2 }] });
    }
  });
});
