import { describe, expect, it } from 'vitest';
import { fileWith, run } from './support/commandLine.ts';

const evaluate = (given: unknown) => run(['rural-sewage'], JSON.stringify(given));

describe('evaluate rural-sewage', () => {
  it('holds a town against the plan, year by year', () => {
    const { code, out } = evaluate({ 'year1.admin': 26, 'total.natural': 100, 'year1.natural': 65 });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ calculator: 'rural-sewage', years: [{ covered: { admin: { verdict: 'unmet', need: 27, gap: { low: 1 } }, natural: { verdict: 'met' }, household: { verdict: 'unknown' } } }, {}, {}] });
  });

  it('refuses what cannot be, names every field, and writes nothing', () => {
    const { code, out, error } = evaluate({ 'year1.admin': -1, villages: [{ admin: '甲', name: '乙', batch: 4 }] });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('year1.admin');
    expect(error).toContain('villages[0].batch');
  });

  it('refuses more treated villages than there are, naming both figures; as many are let through', () => {
    const { code, out, error } = evaluate({ 'total.natural': 100, 'year1.natural': 101 });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('year1.natural: 101 cannot be more than "total.natural" (100).');
    expect(evaluate({ 'total.natural': 100, 'year1.natural': 100 }).code).toBe(0);
  });

  it('reads a list of villages as a table of administrative villages', () => {
    const table = '行政村,自然村,户数,接入户数,治理情况,批次,年度,设计完成,招标完成\n甲村,上村,60,40,2027,2,2027,2027-04-01,2027-04-11\n甲村,下村,40,20,是,2,2027,2027-04-02,2027-04-10\n乙村,中村,10,,否,,,,\n';
    const { code, out } = run(['rural-sewage', '--batch', fileWith('villages.csv', table)]);
    expect(code).toBe(0);
    expect(out.split('\r\n').slice(1, 3)).toEqual(['甲村,2,1,2,100,60,met,0,2,met,unmet,unknown,unknown', '乙村,1,0,0,10,,unknown,,,,,,']);
  });

  it('refuses a list with a wrong cell by row and column', () => {
    const { code, out, error } = run(['rural-sewage', '--batch', fileWith('wrong.csv', '行政村,自然村,户数\n甲村,上村,很多\n')]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('Row 2');
    expect(error).toContain('户数');
  });

  it('is listed and described', () => {
    expect(run(['--list']).out).toContain('"rural-sewage"');
    expect(JSON.parse(run(['rural-sewage', '--describe']).out)).toMatchObject({ calculator: 'rural-sewage', years: [{ step: 1, covered: { admin: { percent: 90, clause: 'pt6-2-a' } } }, {}, {}] });
  });
});
