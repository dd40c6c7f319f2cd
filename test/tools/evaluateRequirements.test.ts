import { describe, expect, it } from 'vitest';
import { fileWith, rows, run, type Ran } from './support/commandLine.ts';

const days = ['--facts-on', '2016-09-01', '--rules-on', '2016-09-01'];

describe('evaluate, employers', () => {
  const table = 'employer,employer.place,employer.form,employer.kinds,employer.staff,employer.disabled,employer.disabledWenzhou,employer.smallOrMicro,levy.averageWage\r\n'
    + 'A,wenzhou-districts,enterprise,none,100,1,1,no,60000 yuan/year\r\nB,yueqing-ruian,enterprise,ecommerce,40,3,3,no,\r\n';

  function employers(text: string): Ran {
    return run(['disability-employer', ...days, '--batch', fileWith('employers.csv', text)]);
  }

  it('gives a row an employer, with what is owed and what can be drawn', () => {
    const ran = employers(table);
    const [first, second] = rows(ran);
    expect(ran.code).toBe(0);
    expect(first).toMatchObject({ employer: 'A', 'R-E01.verdict': 'unmet', 'R-E01.owed.low': '3000000', 'R-E01.owed.high': '3000000' });
    expect(second).toMatchObject({ employer: 'B', 'R-E02.low': '1328000', 'R-E07.low': '996000', 'perYear.low': '1328000', 'perYear.high': '2324000' });
  });

  it('takes one row for each employer', () => {
    const { code, out, error } = employers(`${table}A,wenzhou-districts,enterprise,none,100,1,1,no,\r\n`);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('one row for each employer');
  });

  it('gives one case whole, requirements and benefits', () => {
    const { code, out } = run(['disability-employer', ...days], JSON.stringify({ 'employer.staff': 200, 'employer.disabled': 2, 'employer.disabledWenzhou': 2, 'employer.smallOrMicro': false, 'levy.averageWage': '100000 yuan/year' }));
    const { requirements } = JSON.parse(out) as Readonly<{ requirements: readonly Readonly<{ requirement: string }>[] }>;
    expect(code).toBe(0);
    expect(requirements.find(({ requirement }) => requirement === 'R-E01')).toMatchObject({ verdict: 'unmet', gap: { low: 1, high: 1 }, owed: { measure: 'fen/year', low: 10_000_000, high: 10_000_000 } });
  });
});

describe('evaluate, facilities', () => {
  const later = ['--facts-on', '2020-12-31', '--rules-on', '2020-12-31'];

  it('describes a list of places', () => {
    const { lists, questions } = JSON.parse(run(['disability-facilities', '--describe']).out) as Readonly<Record<'lists' | 'questions', readonly Readonly<Record<string, unknown>>[]>>;
    expect(lists).toEqual([{ id: 'areas', least: 1, most: 300 }]);
    expect(questions.find(({ id }) => id === 'facilities.careBeds')).toMatchObject({ measure: 'beds', of: 'areas', label: 'Beds in care institutions', clauses: ['wz-4.3-s3c'] });
  });

  it('gives one case whole: what each place has to have, and what is lacking', () => {
    const areas = [{ 'area.level': 'county', 'area.disabledPeople': 10_000, 'facilities.rehabBeds': 120, 'facilities.careBeds': 179 }, { 'area.level': 'village' }];
    const { code, out } = run(['disability-facilities', ...later], JSON.stringify({ areas }));
    const { requirements } = JSON.parse(out) as Readonly<{ requirements: readonly Readonly<{ requirement: string; index: number; verdict: string }>[] }>;
    expect(code).toBe(0);
    expect(requirements.filter(({ requirement }) => requirement === 'R-G03')).toMatchObject([{ index: 0, verdict: 'unmet', gap: { low: 1, high: 1 } }, { index: 1, verdict: 'notRequired' }]);
  });

  it('gives a row a place, and no gap where nothing is asked', () => {
    const file = fileWith('places.csv', 'case,area.level,area.residents,area.disabledPeople,facilities.rehabBeds,facilities.careBeds,facilities.shelteredOrganisations\nLongwan,district,,10000,120,180,\nLongwan,town,10000,,,,0\nLongwan,town,9999,,,,0\n');
    const ran = run(['disability-facilities', ...later, '--batch', file]);
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(rows(ran).map((row) => ['case', 'area', 'R-G03.verdict', 'R-G03.gap.high', 'R-G04.verdict', 'R-G04.gap.low'].map((column) => row[column]))).toEqual([
      ['Longwan', '1', 'met', '0', 'notRequired', ''], ['Longwan', '2', 'notRequired', '', 'unmet', '1'], ['Longwan', '3', 'notRequired', '', 'notRequired', ''],
    ]);
  });
});

describe('evaluate, rural communities', () => {
  const later = ['--facts-on', '2020-12-31', '--rules-on', '2020-12-31'];

  it('describes places and gives one case whole, with what each reading of the damaged figure makes of it', () => {
    const { questions } = JSON.parse(run(['rural-community', '--describe']).out) as Readonly<{ questions: readonly Readonly<Record<string, unknown>>[] }>;
    expect(questions.find(({ id }) => id === 'grid.covered')).toMatchObject({ measure: 'households', of: 'places', clauses: ['xm-13.a'] });
    const places = [{ 'place.kind': 'rural', 'grid.households': 120, 'grid.covered': 118, 'reserve.to35': 2, 'reserve.from23To35': 2, 'reserve.from33To35': 1 }];
    const { code, out } = run(['rural-community', ...later], JSON.stringify({ places }));
    const { requirements } = JSON.parse(out) as Readonly<{ requirements: readonly Readonly<{ requirement: string; readings: readonly unknown[] }>[] }>;
    expect(code).toBe(0);
    expect(requirements.find(({ requirement }) => requirement === 'xm-chk-41')).toMatchObject({ verdict: 'unmet', gap: { low: 2, high: 2 } });
    expect(requirements.find(({ requirement }) => requirement === 'xm-chk-76')).toMatchObject({ verdict: 'met', readings: [{ reading: 'AMB-XM-05' }] });
  });

  it('gives a row a village', () => {
    const file = fileWith('villages.csv', 'case,place.kind,grid.households,grid.covered,clean.illegal\nTongan,rural,120,119,0\nTongan,urban,120,119,1\n');
    const ran = run(['rural-community', ...later, '--batch', file]);
    expect([ran.code, ran.error]).toEqual([0, '']);
    expect(rows(ran).map((row) => ['place', 'xm-chk-41.verdict', 'xm-chk-41.gap.low', 'xm-chk-46.verdict'].map((column) => row[column]))).toEqual([
      ['1', 'unmet', '1', 'met'], ['2', 'notRequired', '', 'notRequired'],
    ]);
  });
});
