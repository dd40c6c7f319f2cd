import { describe, expect, it } from 'vitest';
import { columnsFrom, compile, decide, itemScope, caseScope, quantify, wholeCondition, type Scope } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Answers, Entitlement, Facts, ISODate, Setting } from '../../src/rules/vocabulary/index.ts';
import { benefitIds, type BenefitId } from './benefitIds.ts';
import { handWritten } from './handWritten.ts';
import { slices } from './random.ts';
import { randomFacts } from './randomFacts.ts';

const cases = 200_000;
const perDay = 20_000;
const dibao = { urban: 76_500, rural: 57_500 };
// Days on which three years, five years and birthdays fall on ordinary days, on 29 February and beside it.
const days: readonly ISODate[] = [
  '2016-08-15', '2016-09-01', '2019-02-28', '2019-03-01', '2020-02-29', '2023-02-28', '2024-02-28', '2024-02-29',
  '2025-02-28', '2026-12-31',
];

function settingOn(on: ISODate): Setting {
  const known = { place: 'wenzhou-urban-area', from: on, until: on } as const;
  return {
    factsOn: on, rulesOn: on, readings: {},
    tables: [{ id: 'dibao.standard', values: [
      { ...known, group: 'urban', value: dibao.urban }, { ...known, group: 'rural', value: dibao.rural },
    ] }],
  };
}

type Said = Readonly<{ truth: string; low: number | null; high: number | null }>;

const truthNames = ['no', 'unknown', 'no such code', 'yes'];

const byId = new Map(rules.entitlements.map((entitlement) => [entitlement.id, entitlement]));

function ruleOf(id: BenefitId): Entitlement {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

function byTrace(entitlement: Entitlement, scope: Scope): Said {
  const amount = entitlement.amount === null ? null : quantify(entitlement.amount, scope);
  return {
    truth: decide(wholeCondition(entitlement), scope).truth,
    low: amount === null ? null : amount.low / amount.per,
    high: amount === null ? null : amount.high / amount.per,
  };
}

/** The first row on which the readers differ, told so that it can be tried by hand; null when they all agree. */
function firstDifference(on: ISODate, first: number): unknown {
  const setting = settingOn(on);
  const program = compile(rules, setting);
  for (const rows of slices(perDay, (at) => randomFacts(first + at, { on, dibao, missing: 0.08, contradicting: true }))) {
    const difference = firstOf(rows, program(columnsFrom(rules, rows)), setting);
    if (difference !== null) return difference;
  }
  return null;
}

function firstOf(rows: readonly Answers[], compiled: ReturnType<ReturnType<typeof compile>>, setting: Setting): unknown {
  const { factsOn: on } = setting;
  for (const [at, row] of rows.entries()) {
    const facts: Facts = { answers: row, lists: { persons: [row] } };
    const whole = caseScope(facts, setting);
    const person = itemScope(whole, 'persons', 0);
    const byHand = handWritten(row, on, dibao);
    for (const id of benefitIds) {
      const column = compiled.get(id);
      const amount = column?.amount ?? null;
      const batch: Said = {
        truth: truthNames[column?.truths[at] ?? -1] ?? 'missing',
        low: amount === null ? null : (amount.low[at] ?? NaN) / amount.per,
        high: amount === null ? null : (amount.high[at] ?? NaN) / amount.per,
      };
      const entitlement = ruleOf(id);
      const hand: Said = { truth: byHand[id].truth, low: byHand[id].amount?.low ?? null, high: byHand[id].amount?.high ?? null };
      const trace = byTrace(entitlement, entitlement.of === null ? whole : person);
      const agree = [trace, batch].every(({ truth, low, high }) =>
        truth === hand.truth && low === hand.low && high === hand.high);
      if (!agree) return { id, on, hand, trace, batch, row };
    }
  }
  return null;
}

describe('three readers of the family rules', () => {
  it.each(days.map((on, at) => [on, at] as const))(
    `on %s the traced reader, the compiled reader and the hand-written functions agree on ${String(perDay)} random cases`,
    (on, at) => {
      expect(firstDifference(on, 1 + at * perDay)).toBeNull();
    },
    180_000,
  );

  it('compare every benefit there is', () => {
    expect(rules.entitlements.map(({ id }) => id).sort()).toEqual([...benefitIds].sort());
  });

  it(`goes through ${String(cases)} cases in all`, () => {
    expect(days.length * perDay).toBe(cases);
  });
});
