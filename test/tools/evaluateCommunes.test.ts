import { describe, expect, it } from 'vitest';
import { fileWith, rows, run } from './support/commandLine.ts';

const then = ['--facts-on', '2015-11-10', '--rules-on', '2015-11-10'];
const words = 'child-friendly-commune';

describe('evaluate, communes', () => {
  it('gives one case whole: points, plan, calendar, check-lists and awards', () => {
    const { code, out } = run([words, ...then], JSON.stringify({ 'evaluation.year': 2015, 'unit.kind': 'ward', 'score.commune': '849,5 điểm', 'day.decision': '2015-11-30' }));
    const result = JSON.parse(out) as Readonly<{ score: unknown; calendar: Readonly<{ milestones: readonly Readonly<{ id: string }>[] }>; checks: readonly unknown[]; awards: readonly unknown[] }>;
    expect(code).toBe(0);
    expect(result.score).toMatchObject({ verdict: 'impossible', total: { low: 84_950, high: 84_950 }, gaps: [{ mark: 85_000, gap: 50 }] });
    expect(result.calendar.milestones.find(({ id }) => id === 'decision')).toMatchObject({ verdict: 'onTheDay', strict: '2015-11-29', usual: '2015-11-30' });
    expect([result.checks.length, result.awards.length]).toEqual([12, 2]);
  });

  it('says what the plan no longer says on a day it does not apply', () => {
    const { out } = run([words, '--rules-on', '2022-11-10'], JSON.stringify({ 'evaluation.year': 2022, 'unit.group': 'other', 'score.commune': 90_000, 'score.allMet': 'yes' }));
    expect(JSON.parse(out)).toMatchObject({ inForce: false, score: { scheme: 'decision-06', verdict: 'depends' } });
    expect((JSON.parse(out) as Readonly<{ checks: readonly Readonly<{ verdict: string }>[] }>).checks.every(({ verdict }) => verdict === 'notInForce')).toBe(true);
  });

  it('describes questions with their clauses, ways to score, milestones and awards', () => {
    const described = JSON.parse(run([words, '--describe']).out) as Readonly<Record<string, readonly Readonly<{ id: string; clauses?: readonly string[] }>[]>>;
    expect(described['schemes']?.map(({ id }) => id)).toEqual(['plan-2516', 'decision-06']);
    expect(described['milestones']).toHaveLength(7);
    expect(described['questions']?.find(({ id }) => id === 'council.police')?.clauses).toEqual(['kt-III.2.1-f']);
    expect(described['questions']?.find(({ id }) => id === 'unit.mountain')?.clauses).toEqual(['kt-III.2.2-c']);
  });

  it('reads a table with Vietnamese numbers and gives a row a unit', () => {
    const ran = run([words, ...then, '--batch', fileWith('communes.csv', 'Tên;Loại;Miền núi;Đặc biệt khó khăn;Tổng điểm\nXã A;xã;có;có;649,99\n=B;xã;có;không;750\nD;phường;;;\n')]);
    expect(ran.code).toBe(0);
    expect(rows(ran)).toMatchObject([
      { name: 'Xã A', verdict: 'impossible', 'total.low': '649.99', marks: '650', gap: '0.01' }, { name: "'=B", verdict: 'certain', gap: '0' }, { verdict: 'depends', 'total.high': '1000', marks: '850' },
    ]);
  });

  it('refuses a table by row and column, and writes nothing', () => {
    const { code, out, error } = run([words, ...then, '--batch', fileWith('bad.csv', 'Tên,Tổng điểm\nA,1000.5\n')]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/row 2, column Tổng điểm: "1000\.5" cannot be read\. Allowed: a number from 0 to 1000/);
  });
});
