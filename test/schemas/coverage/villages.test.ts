import { describe, expect, it } from 'vitest';
import { scheme } from '../../../src/rules/policies/rural-sewage/index.ts';
import { cellsOf, readCoverage, readStored, readVillage, readVillages, storedCoverage, type VillageList } from '../../../src/schemas/coverage/index.ts';

const read = (text: string): VillageList => readVillages(text.split('\n').map((line) => line.split(',')), 1500);
const problemsIn = (text: string) => {
  const list = read(text);
  return list.ok ? [] : list.problems;
};
const head = '行政村,自然村,户数,接入户数,治理情况,批次';

describe('a list of villages', () => {
  it('is read by its headings, in whatever order they come', () => {
    const list = read('户数,自然村,行政村,治理年份,备注\n120户,上村,甲村,2026年,靠河\n,下村,甲村,原有,');
    expect(list).toMatchObject({
      ok: true, leftOut: ['备注'],
      villages: [{ name: '上村', admin: '甲村', households: 120, treated: { kind: 'in', year: 2026 } }, { name: '下村', households: null, treated: { kind: 'before' } }],
    });
  });

  it('may be typed without headings, in the order of the template', () => {
    expect(read('甲村,上村,120,60,是')).toMatchObject({ ok: true, villages: [{ admin: '甲村', name: '上村', households: 120, connected: 60, treated: { kind: 'some' } }] });
  });

  it.each([
    ['', { kind: 'unknown' }], ['不清楚', { kind: 'unknown' }], ['是', { kind: 'some' }], ['未治理', { kind: 'no' }], ['２０２７', { kind: 'in', year: 2027 }], ['before', { kind: 'before' }],
  ])('“%s” under treated', (cell, treated) => expect(readVillage({ admin: '甲', name: '乙', treated: cell }).village?.treated).toEqual(treated));

  it('is refused as a whole, and every fault is told by row and column', () => {
    expect(problemsIn(`${head}\n甲村,上村,很多,5,是,1\n,下村,10,11,是,四\n甲村,,10,1,2199,1`)).toMatchObject([
      { kind: 'cell', row: 2, heading: '户数', given: '很多', allowed: 'count' },
      { kind: 'noAdmin', row: 3, heading: '行政村' },
      { kind: 'cell', row: 3, heading: '批次', allowed: 'batch' },
      { kind: 'moreThanAll', row: 3, heading: '接入户数', given: '11', all: '10' },
      { kind: 'noName', row: 4, heading: '自然村' },
      { kind: 'cell', row: 4, heading: '治理情况', given: '2199', allowed: 'treated' },
    ]);
  });

  it('as many connected as there are is no fault, one more is', () => {
    expect(problemsIn(`${head}\n甲村,上村,10,10,是,1`)).toEqual([]);
    expect(problemsIn(`${head}\n甲村,上村,10,11,是,1`)).toHaveLength(1);
  });

  it('the same village twice, and one village in two batches, are faults of the second row', () => {
    expect(problemsIn(`${head}\n甲村,上村,1,1,是,1\n甲村,上村,1,1,是,1`)).toMatchObject([{ kind: 'villageTwice', row: 3, before: 2 }]);
    expect(problemsIn(`${head}\n甲村,上村,1,1,是,1\n甲村,下村,1,1,是,2`)).toMatchObject([{ kind: 'differs', row: 3, heading: '批次', name: '甲村', before: 2 }]);
    expect(problemsIn(`${head}\n甲村,上村,1,1,是,1\n乙村,上村,1,1,是,2`)).toEqual([]);
  });

  it('without both names, with too many rows, or with joined cells it is refused', () => {
    expect(problemsIn('行政村,户数\n甲村,10')).toContainEqual({ kind: 'noHeader' });
    expect(readVillages([['行政村', '自然村'], ...Array.from({ length: 4 }, (_, at) => ['甲', String(at)])], 3)).toEqual({ ok: false, problems: [{ kind: 'tooMany', rows: 4, most: 3 }] });
    const joined = { merged: [{ from: { row: 2, column: 1 }, to: { row: 3, column: 1 } }], formulas: [] };
    expect(readVillages([['行政村', '自然村'], ['甲', '上'], ['', '下']], 10, joined)).toMatchObject({ ok: false, problems: [{ kind: 'merged', row: 2 }, { kind: 'noAdmin', row: 3 }] });
  });

  it('what was read is written as cells that read the same', () => {
    const list = read(`${head},年度,设计完成,类别\n甲村,上村,10,5,2026,第二批,2027,2027年3月1日,新增`);
    const [village] = list.ok ? list.villages : [];
    expect(village).toMatchObject({ batch: 2, year: 2027, designedOn: '2027-03-01', work: 'new' });
    expect(village && readVillage(cellsOf(village)).village).toEqual(village);
  });
});

describe('a case', () => {
  const given = { 'plan.firstYear': 2026, 'year1.admin': null, villages: [{ admin: '甲', name: '乙', households: 10, treated: 2026 }], readings: { 'P6-A11': 'allNatural' } };

  it('is read with null as unknown', () => {
    expect(readCoverage(scheme, given, 10)).toMatchObject({ ok: true, given: { answers: { 'plan.firstYear': 2026 }, villages: [{ treated: { kind: 'in', year: 2026 } }] }, chosen: { 'P6-A11': 'allNatural' } });
  });

  it('is refused with every place that is wrong', () => {
    const read = readCoverage(scheme, { 'plan.firstYear': 1999, 'plan.lastYear': 1, villages: [{ admin: '甲', name: '乙', connected: -1 }, { name: '丙' }, 7], readings: { 'P6-A11': 'both' } }, 10);
    expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual(['plan.firstYear', 'plan.lastYear', 'readings.P6-A11', 'villages[0].connected', 'villages[1].admin', 'villages[2]']);
  });

  it('that was kept opens as it was; a newer or another one is refused', () => {
    const read = readCoverage(scheme, given, 10);
    if (!read.ok) throw new Error('It was refused.');
    const kept: unknown = JSON.parse(JSON.stringify(storedCoverage(scheme, read.given, read.chosen, { years: [] })));
    expect(readStored(scheme, kept, 10)).toEqual(read);
    expect(readStored(scheme, { ...(kept as object), schema: 2 }, 10)).toEqual({ kind: 'newer' });
    expect(readStored(scheme, { ...(kept as object), calculator: 'points-ledger' }, 10)).toEqual({ kind: 'otherCalculator' });
    expect(readStored(scheme, { ...(kept as object), answers: { 'year1.admin': -1 } }, 10)).toEqual({ kind: 'fields', places: ['year1.admin'] });
    expect(readStored(scheme, { anything: 1 }, 10)).toEqual({ kind: 'notOurs' });
  });
});
