import { describe, expect, it } from 'vitest';
import { fileWith, run } from './support/commandLine.ts';

const evaluate = (given: unknown, ...options: readonly string[]) => run(['committee-election', ...options], JSON.stringify(given));

describe('evaluate committee-election', () => {
  it('works out the parts that are asked for, by the law of their own day', () => {
    const { code, out } = evaluate({ facts: { formedOn: '2026-03-15', chairs: 1, deputies: 1, ordinary: 3, women: 0, kinAmong: 'no' }, parts: ['lineUp', 'term'] });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ calculator: 'committee-election', results: [{ part: 'lineUp', law: 'L25', overall: 'unmet' }, { part: 'term', law: 'L25' }] });
  });

  it('goes by another day where one is given, and by a reading where one is chosen', () => {
    const facts = { chairs: 1, deputies: 0, ordinary: 4, women: 0, multiEthnic: 'no' };
    expect(JSON.parse(evaluate({ facts, parts: ['lineUp'], rulesOn: '2025-12-31' }).out)).toMatchObject({ results: [{ law: 'L18', overall: 'met' }] });
    expect(JSON.parse(evaluate({ facts, parts: ['lineUp'], rulesOn: '2025-12-31', readings: { 'AMB-RC-22': 'B' } }).out)).toMatchObject({ results: [{ overall: 'unmet' }] });
  });

  it('refuses what cannot be, names each place, and writes nothing', () => {
    const { code, out, error } = evaluate({ facts: { chairs: -1 }, parts: ['party'], readings: { 'AMB-RC-22': 'Z' }, other: 1 });
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/other[^]*facts\.chairs[^]*parts[^]*readings\.AMB-RC-22/u);
  });

  it('describes fields, lists, parts, laws and readings', () => {
    const described: unknown = JSON.parse(run(['committee-election', '--describe']).out);
    expect(described).toMatchObject({ fields: { electionDate: { kind: 'day' } }, laws: [{ id: 'L89' }, { id: 'L18' }, { id: 'L25' }] });
  });

  it('checks a table of committees, each by the law of its own day', () => {
    const table = 'name,formedOn,chairs,deputies,ordinary,women,kinAmong\n甲,2026-03-01,1,1,3,0,no\n乙,2025-03-01,1,1,3,0,no\n';
    const [heading = '', first = '', second = ''] = run(['committee-election', '--batch', fileWith('committees.csv', table)]).out.split('\r\n');
    const women = heading.split(',').indexOf('women');
    expect([first, second].map((row) => row.split(',')[women])).toEqual(['unmet', 'notRegulated']);
  });

  it('refuses a table in which a day is missing, since the day chooses the law', () => {
    const { code, out, error } = run(['committee-election', '--batch', fileWith('undated.csv', 'name,chairs\n甲,1\n')]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('row 2, formedOn');
  });
});
