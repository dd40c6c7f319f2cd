import { describe, expect, it } from 'vitest';
import { fileWith, run } from './support/commandLine.ts';

const march = { month: '2026-03', total: 88.5, visitedOn: '2026-03-22', step: 'confirmed', objection: 'no' };
const evaluate = (given: unknown) => run(['household-points'], JSON.stringify(given));

describe('evaluate household-points', () => {
  it('keeps the account of one household', () => {
    const { code, out } = evaluate({ opening: 2, months: [march], exchanges: [{ month: '2026-03', points: 4 }] });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ calculator: 'household-points', verdict: 'certain', balance: { low: 1, high: 1 }, worth: { low: 100 } });
  });

  it('takes a null as unknown, and an option that the village has chosen', () => {
    const open = { ...march, total: undefined, items: { yard: 15, parentSupport: 'absent', kitchen: null } };
    expect(JSON.parse(evaluate({ months: [open] }).out)).toMatchObject({ verdict: 'depends', balance: { low: 0, high: 5 } });
    expect(JSON.parse(evaluate({ months: [{ ...march, total: 85 }], readings: { 'P3-A02': 'upper' } }).out)).toMatchObject({ balance: { low: 3, high: 3 } });
  });

  it('refuses what cannot be, and names the field', () => {
    const { code, out, error } = evaluate({ months: [{ ...march, total: 100.01 }] });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('months.0.total');
  });

  it('reads a whole village from a table', () => {
    const table = 'household,month,total,step\n甲,2026-01,95,confirmed\n甲,2026-02,95,confirmed\n甲,2026-03,95,confirmed\n乙,2026-01,85,confirmed\n乙,2026-03,85,posted\n';
    const { code, out } = run(['household-points', '--batch', fileWith('village.csv', table)]);
    expect(code).toBe(0);
    expect(out).toBe('household,lastMonth,balance.low,balance.high\r\n甲,2026-03,20,20\r\n乙,2026-03,1,1\r\n');
  });

  it('refuses a table with a wrong cell, names row and column, and writes nothing', () => {
    const { code, out, error } = run(['household-points', '--batch', fileWith('wrong.csv', 'household,month,total\n甲,2026-01,101\n')]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('C2: “101”');
  });
});

describe('evaluate points-ledger', () => {
  it('gives seats and counts days in public', () => {
    const { code, out } = run(['points-ledger'], JSON.stringify({
      ranking: { seats: 'advanced', households: Array.from({ length: 12 }, (_, at) => ({ id: `户${String(at)}`, points: at < 9 ? 50 : 20 })) },
      publicity: { postedOn: '2026-03-02', removedOn: '2026-03-06' },
    }));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ranking: { seatsLeft: 1, pending: ['户9', '户10', '户11'] }, publicity: { verdict: 'unclear' } });
  });

  it('both are listed and described', () => {
    const ids = (JSON.parse(run(['--list']).out) as readonly Readonly<{ id: string }>[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['household-points', 'points-ledger']));
    for (const id of ['household-points', 'points-ledger']) expect(run([id, '--describe']).code).toBe(0);
  });
});
