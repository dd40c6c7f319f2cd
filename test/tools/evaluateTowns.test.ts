import { describe, expect, it } from 'vitest';
import { fileWith, rows, run } from './support/commandLine.ts';

describe('evaluate, the plans of towns', () => {
  it('lists and describes the three of them', () => {
    for (const id of ['village-cleaning', 'revitalisation-targets', 'model-village']) {
      expect(run(['--list']).out).toContain(id);
      expect(run([id, '--describe']).code).toBe(0);
    }
  });

  it('takes kilometres and mu with their unit, and tells what is lacking in hundredths', () => {
    const { code, out } = run(['village-cleaning'], JSON.stringify({ areas: [{ 'area.level': 'town', 'town.greened': '49.5 km', 'town.adjusted': '8000 亩' }] }));
    expect(code).toBe(0);
    const { requirements } = JSON.parse(out) as Readonly<{ requirements: readonly Readonly<{ requirement: string; verdict: string; gap: unknown }>[] }>;
    expect(requirements.find(({ requirement }) => requirement === 'T-01')).toMatchObject({ verdict: 'unmet', gap: { low: 250, high: 250 } });
    expect(requirements.find(({ requirement }) => requirement === 'T-02')).toMatchObject({ verdict: 'met' });
  });

  it('reads a table of villages', () => {
    const file = fileWith('villages.csv', 'case,area.level,clean.households,clean.cleaners\n1,village,620,3\n1,village,260,2\n');
    const ran = run(['village-cleaning', '--batch', file]);
    expect(ran.code).toBe(0);
    expect(rows(ran).map((row) => row['V-01.verdict'])).toEqual(['unmet', 'met']);
  });
});
