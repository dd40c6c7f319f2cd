import { describe, expect, it } from 'vitest';
import { consider } from '../../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Result } from '../../../../src/rules/vocabulary/index.ts';
import { readFacts } from '../../../../src/schemas/answers/index.ts';
import { parameterTables } from '../../../../src/tools/evaluate/tables.ts';
import { fen } from './support.ts';

const tables = parameterTables();

function resultOf({ facts, factsOn, rulesOn }: (typeof examples)[number]): Result {
  return consider(rules, facts, { factsOn, rulesOn, tables, readings: {} });
}

describe.each(examples.map((example) => [example.id, example] as const))('the example %s', (_, example) => {
  const result = resultOf(example);

  it('has the verdicts and sums that were worked out by hand', () => {
    for (const [name, { verdict, low, high }] of Object.entries(example.expect)) {
      const [id, person] = name.split('#');
      const outcome = result.outcomes.find((each) => each.entitlement === id && String(each.index ?? '') === (person ?? ''));
      expect(outcome?.verdict, name).toBe(verdict);
      if (low === undefined || high === undefined) continue;
      expect(outcome?.ifEntitled === undefined || outcome.ifEntitled === null ? null : fen(outcome.ifEntitled), name)
        .toEqual(low === high ? low : [low, high]);
    }
  });

  it('has a title in Chinese and in English', () => {
    expect(example.titles.zh).toMatch(/\p{Script=Han}/u);
    expect(example.titles.en).toMatch(/^[A-Z].*[a-z]/u);
  });

  it('names only benefits there are, and people who are in it', () => {
    const names = result.outcomes.map(({ entitlement, index }) => (index === null ? entitlement : `${entitlement}#${String(index)}`));
    expect(names).toEqual(expect.arrayContaining(Object.keys(example.expect)));
  });

  it('could be given from outside as it stands', () => {
    const { answers, lists } = example.facts;
    expect(readFacts(rules, { ...answers, ...lists }, example.factsOn)).toEqual({ ok: true, value: example.facts });
  });
});

const summed = examples.flatMap((example) => (example.perMonth === undefined ? [] : [[example.id, example, example.perMonth] as const]));

describe('the examples', () => {
  it.each(summed)('%s comes to the sum a month that was worked out by hand', (_, example, { low, high }) => {
    const month = resultOf(example).totals.find(({ measure }) => measure === 'fen/month');
    expect(month === undefined ? null : fen(month.amount)).toEqual(low === high ? low : [low, high ?? Infinity]);
  });

  it('are at least eight, each with an id of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  it('show every verdict there is', () => {
    const verdicts = new Set(examples.flatMap((example) => Object.values(example.expect).map(({ verdict }) => verdict)));
    expect([...verdicts].sort()).toEqual(['certain', 'depends', 'impossible', 'notInForce', 'officeDecides']);
  });
});
