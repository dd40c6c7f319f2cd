import { describe, expect, it } from 'vitest';
import { needed } from '../../../../src/rules/engine/coverage/index.ts';
import { town, village } from './support/towns.ts';

const whole = { 'list.complete': 'yes', 'plan.firstYear': 2026, 'plan.step': '1' };

/** Twenty natural villages in ten administrative ones, the first of each with 30 households and the second with 10; none treated. */
const rows = Array.from({ length: 20 }, (_, at) => village({ name: `自然村${String(at)}`, admin: `村${String(Math.floor(at / 2))}`, households: at % 2 === 0 ? 30 : 10, connected: 0, treated: { kind: 'no' } }));

describe('what to build', () => {
  it('each year reaches its shares with as few villages as can be, and the last one builds all', () => {
    const plans = town({ ...whole, 'plan.connect': 100 }, {}, rows).build ?? [];
    expect(plans).toHaveLength(1);
    const [first, second, third] = plans[0]?.steps ?? [];
    // 65 % of 20 natural villages are 13; nine of ten administrative villages are among them.
    expect(first?.indexes).toHaveLength(13);
    expect(first?.reaches).toEqual({ admin: 10, natural: 13, household: 330 });
    expect(second?.indexes).toHaveLength(needed(75, 20) - 13);
    expect(third?.reaches).toEqual({ admin: 10, natural: 20, household: 400 });
    expect(third?.short).toBe(0);
  });

  it('where each village is connected by 60 % only, 70 % of households cannot be reached, and 40 are short', () => {
    const [, least] = town(whole, {}, rows).build ?? [];
    expect(least?.percent).toBe(60);
    expect(least?.steps.at(-1)).toMatchObject({ reaches: { natural: 20, household: 240 }, needs: { household: 280 }, short: 40 });
  });

  it('from the second year on, only what is still to come is planned', () => {
    const treated = rows.map((row, at) => (at < 14 ? { ...row, treated: { kind: 'in' as const, year: 2026 }, connected: row.households } : row));
    const [plan] = town({ ...whole, 'plan.step': '2', 'plan.connect': 100 }, {}, treated).build ?? [];
    expect(plan?.steps.map(({ step }) => step)).toEqual([2, 3]);
    // 95 % of ten administrative villages are all ten: three are missing, one facility each.
    expect(plan?.steps[0]).toMatchObject({ needs: { admin: 10 }, reaches: { admin: 10, natural: 17 } });
    expect(plan?.steps[0]?.indexes).toEqual([14, 16, 18]);
  });

  it('of a village whose households nobody counted, none are counted on', () => {
    const [plan] = town({ ...whole, 'plan.connect': 100, 'total.household': 400 }, {}, [...rows.slice(0, 19), village({ admin: '村9', treated: { kind: 'no' } })]).build ?? [];
    expect(plan?.steps.at(-1)?.reaches.household).toBe(390);
  });

  it('fifteen hundred villages are weighed: as many are built as the shares need, and no more', () => {
    const many = Array.from({ length: 1500 }, (_, at) => village({ name: String(at), admin: `村${String(at % 100)}`, households: 10 + ((at * 37) % 90), treated: { kind: 'no' } }));
    for (const option of ['oneFacility', 'allNatural']) {
      const [plan] = town({ ...whole, 'plan.connect': 100 }, { 'P6-A11': option }, many).build ?? [];
      const [first] = plan?.steps ?? [];
      expect(first?.reaches.admin).toBeGreaterThanOrEqual(90);
      // Each administrative village has fifteen natural ones; ninety of them whole are more than 65 % of all.
      expect(first?.indexes).toHaveLength(option === 'oneFacility' ? 975 : 90 * 15);
    }
  });
});
