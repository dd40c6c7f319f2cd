import { describe, expect, it } from 'vitest';
import { columnsFrom, compile, decide, itemScope, caseScope, quantify, wholeCondition, type Scope } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Answers, Entitlement, Facts, ISODate, Setting } from '../../src/rules/vocabulary/index.ts';
import { benefitIds, handWritten } from './handWritten.ts';
import { notYetHandWritten } from './notYetHandWritten.ts';
import { randomFacts } from './randomFacts.ts';

const cases = 200_000;
const perDay = 20_000;
const dibao = { urban: 76_500, rural: 57_500 };
// Days on which the three-year line of R-F04 falls on ordinary days, on 29 February and beside it.
const days: readonly ISODate[] = [
  '2016-08-15', '2016-09-01', '2016-11-30', '2019-02-28', '2019-03-01', '2020-02-29', '2023-02-28', '2024-02-29',
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

function byTrace(entitlement: Entitlement, scope: Scope): Said {
  const amount = entitlement.amount === null ? null : quantify(entitlement.amount, scope);
  return {
    truth: decide(wholeCondition(entitlement), scope).truth,
    low: amount === null ? null : amount.low / amount.per,
    high: amount === null ? null : amount.high / amount.per,
  };
}

function saidByHand(row: Answers, on: ISODate): ReadonlyMap<string, Said> {
  return new Map(Object.entries(handWritten(row, on, dibao)).map(([id, { truth, amount }]) =>
    [id, { truth, low: amount?.low ?? null, high: amount?.high ?? null }]));
}

function drawn(on: ISODate, seed: number, count: number): readonly Answers[] {
  return Array.from({ length: count }, (_, at) => randomFacts(seed + at, { on, dibao, missing: 0.08 }));
}

function withoutNewAnswers(row: Answers): Answers {
  return Object.fromEntries(Object.entries(row).filter(([id]) => !notYetHandWritten.answers.some((each) => each === id)));
}

/** The first row on which the readers differ, told so that it can be tried by hand; null when they all agree. */
function firstDifference(
  on: ISODate, rows: readonly Answers[], byHandOn: (row: Answers, on: ISODate) => ReadonlyMap<string, Said>,
): unknown {
  const setting = settingOn(on);
  const compiled = compile(rules, setting)(columnsFrom(rules, rows));
  for (const [at, row] of rows.entries()) {
    const facts: Facts = { answers: row, lists: { persons: [row] } };
    const whole = caseScope(facts, setting);
    const person = itemScope(whole, 'persons', 0);
    const byHand = byHandOn(row, on);
    for (const entitlement of rules.entitlements) {
      const { id } = entitlement;
      const column = compiled.get(id);
      const amount = column?.amount ?? null;
      const batch: Said = {
        truth: truthNames[column?.truths[at] ?? -1] ?? 'missing',
        low: amount === null ? null : (amount.low[at] ?? NaN) / amount.per,
        high: amount === null ? null : (amount.high[at] ?? NaN) / amount.per,
      };
      const trace = byTrace(entitlement, entitlement.of === null ? whole : person);
      const hand = byHand.get(id) ?? trace;
      const agree = [batch, hand].every(({ truth, low, high }) =>
        truth === trace.truth && low === trace.low && high === trace.high);
      if (!agree) return { id, on, hand, trace, batch, row };
    }
  }
  return null;
}

describe('three readers of the family rules', () => {
  it.each(days.map((on, at) => [on, at] as const))(
    `on %s the traced reader, the compiled reader and the hand-written functions agree on ${String(perDay)} random cases`,
    (on, at) => {
      const rows = drawn(on, 1 + at * perDay, perDay).map(withoutNewAnswers);
      expect(firstDifference(on, rows, saidByHand)).toBeNull();
    },
    240_000,
  );

  it.each(days.map((on, at) => [on, at] as const))(
    'on %s the traced and the compiled reader agree where a birth date or the end of a certificate is given, too',
    (on, at) => {
      expect(firstDifference(on, drawn(on, -1 - at * perDay, 4_000), () => new Map())).toBeNull();
    },
    240_000,
  );

  it('leaves out of the hand-written comparison what is listed as not yet written by hand, and nothing else', () => {
    const all = rules.entitlements.map(({ id }) => id).sort();
    expect([...benefitIds, ...notYetHandWritten.benefits].sort()).toEqual(all);
  });

  it(`goes through ${String(cases)} cases in all`, () => {
    expect(days.length * perDay).toBe(cases);
  });
});
