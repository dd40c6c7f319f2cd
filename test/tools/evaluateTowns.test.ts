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

  it('tells of each requirement how strongly the text asks it, so that what is only wished for is no failed duty', () => {
    const { requirements } = JSON.parse(run(['village-cleaning'], JSON.stringify({ areas: [{ 'area.level': 'village', 'clean.households': 620, 'clean.cleaners': 3, 'village.cadre': 'no' }] })).out) as Readonly<{ requirements: readonly unknown[] }>;
    expect(requirements).toContainEqual(expect.objectContaining({ requirement: 'V-01', verdict: 'unmet', strength: 'shall' }));
    expect(requirements).toContainEqual(expect.objectContaining({ requirement: 'V-09', verdict: 'unmet', strength: 'should' }));
    const [row] = rows(run(['village-cleaning', '--batch', fileWith('cadres.csv', 'case,area.level,village.cadre\n1,village,no\n')]));
    expect([row?.['V-09.verdict'], row?.['V-09.strength'], row?.['V-01.strength']]).toEqual(['unmet', 'should', undefined]);
  });

  it('refuses a part that is larger than its whole, naming both, and writes nothing', () => {
    const { code, out, error } = run(['revitalisation-targets'], JSON.stringify({ areas: [{ 'area.level': 'city' }, { 'area.level': 'city', 'industry.smallVillages': 30, 'industry.influential': 31 }] }));
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('areas[1].industry.influential: 31 cannot be more than "industry.smallVillages" (30).');
  });

  it('refuses it beside the others too, where the list is left out', () => {
    const { code, error } = run(['model-village'], JSON.stringify({ 'roads.settlements': 4, 'roads.connected': 5 }));
    expect([code, error.includes('roads.connected: 5 cannot be more than "roads.settlements" (4).')]).toEqual([2, true]);
    expect(run(['model-village'], JSON.stringify({ 'roads.settlements': 4, 'roads.connected': 4 })).code).toBe(0);
  });

  it('refuses a table with such a row, naming row and column', () => {
    const { code, out, error } = run(['village-cleaning', '--batch', fileWith('slips.csv', 'case,area.level,town.villages,town.plannedVillages\n1,town,12,12\n2,town,12,13\n')]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('row 3, column town.plannedVillages: 13 cannot be more than "town.villages" (12).');
  });
});
