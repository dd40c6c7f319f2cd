import { describe, expect, it } from 'vitest';
import { considerWithRequirements } from '../../../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../../../src/rules/policies/wenzhou-2016-41/employers/index.ts';
import { parameterTables } from '../../../../../src/tools/evaluate/tables.ts';

const tables = parameterTables();

describe('the named examples come out as worked out by hand', () => {
  for (const { id, answers, factsOn, rulesOn, expect: expected, perYear } of examples) {
    it(id, () => {
      const result = considerWithRequirements(rules, { answers, lists: {} }, { factsOn, rulesOn, tables, readings: {} });
      for (const [rule, { verdict, low, high }] of Object.entries(expected)) {
        const requirement = result.requirements.find((each) => each.requirement === rule);
        const outcome = requirement?.breach ?? result.outcomes.find((each) => each.entitlement === rule);
        expect(requirement?.verdict ?? outcome?.verdict, rule).toBe(verdict);
        if (low !== undefined) expect((outcome?.amount?.low ?? NaN) / (outcome?.amount?.per ?? 1), rule).toBe(low);
        if (high !== undefined) expect((outcome?.amount?.high ?? NaN) / (outcome?.amount?.per ?? 1), rule).toBe(high);
      }
      if (perYear !== undefined) expect(result.totals[0]?.amount).toMatchObject({ ...perYear, per: 1 });
    });
  }

  it('there are at least eight', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });
});
