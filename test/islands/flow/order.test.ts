import { describe, expect, it } from 'vitest';
import { kindOf, lastShown, ordered, rankOf } from '../../../src/islands/flow/result/order.ts';
import { consider } from '../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { parameterTables } from '../../../src/tools/evaluate/tables.ts';

const tables = parameterTables();

function shownFor(id: string) {
  const example = examples.find((each) => each.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  const { facts, factsOn, rulesOn } = example;
  return ordered(consider(rules, facts, { factsOn, rulesOn, tables, readings: {} }).outcomes.filter(({ index }) => index !== 1 && index !== 2), rules);
}

describe('the order in which benefits are shown', () => {
  it('is money first, then services and costs taken over, then places in a queue; what is ruled out comes last', () => {
    const order = shownFor('day-care').map(({ entitlement }) => entitlement);
    const at = (id: string) => order.indexOf(id);
    const chain = ['R-F09', 'R-F16', 'R-F31', 'R-F36', 'R-F18'];
    expect(chain.map(at)).toEqual([...chain.map(at)].sort((one, other) => one - other));
  });

  it('folds away nothing that is due or may be, and everything that is ruled out', () => {
    for (const { id } of examples) {
      for (const outcome of shownFor(id)) {
        const isFolded = rankOf(outcome, kindOf(outcome, rules)) > lastShown;
        expect(isFolded, `${id} ${outcome.entitlement}`).toBe(outcome.verdict === 'impossible' || outcome.verdict === 'notInForce');
      }
    }
  });
});
