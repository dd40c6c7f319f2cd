import { describe, expect, it } from 'vitest';
import { consider, evaluate } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Answers, Facts, Interval, Outcome, Setting } from '../../src/rules/vocabulary/index.ts';
import { seeded } from './random.ts';
import { drawFacts, type Drawing } from './randomFacts.ts';

const setting: Setting = { factsOn: '2023-02-28', rulesOn: '2023-02-28', tables: [], readings: {} };
const drawing: Drawing = { on: setting.factsOn, dibao: null, missing: 0 };
const pairs = 1_000;

/** A complete case, the same case with some answers taken away, and with one of those given back. */
function triples(): readonly Readonly<{ less: Facts; more: Facts; complete: Facts }>[] {
  const random = seeded(2016);
  return Array.from({ length: pairs }, () => {
    // A current care rate replaces the document's figure; it does not answer anything that was open before.
    const whole = Object.fromEntries(Object.entries(drawFacts(random, drawing)).filter(([name]) => !name.startsWith('care.')));
    const names = Object.keys(whole);
    const kept = new Set(names.filter(() => random() > 0.25));
    const back = names[Math.floor(random() * names.length)] ?? '';
    return { less: facts(only(whole, kept)), more: facts(only(whole, kept.add(back))), complete: facts(whole) };
  });
}

function only(row: Answers, names: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
}

function facts(row: Answers): Facts {
  return { answers: row, lists: { persons: [row] } };
}

function holds(outer: Interval, inner: Interval): boolean {
  return outer.low * inner.per <= inner.low * outer.per && inner.high * outer.per <= outer.high * inner.per;
}

function perMonth(of: Facts): Interval | undefined {
  return consider(rules, of, setting).totals.find(({ measure }) => measure === 'fen/month')?.amount;
}

function faultsBetween(before: readonly Outcome[], after: readonly Outcome[]): readonly string[] {
  return before.flatMap((earlier, at) => {
    const later = after[at];
    const settled = earlier.verdict === 'certain' || earlier.verdict === 'impossible';
    if (settled && later?.verdict !== earlier.verdict) return [`${earlier.entitlement}: ${earlier.verdict}, then ${String(later?.verdict)}`];
    const sum = later?.amount ?? null;
    const widened = earlier.amount !== null && sum !== null && !holds(earlier.amount, sum);
    return widened ? [`${earlier.entitlement}: the interval widened`] : [];
  });
}

describe('the laws hold for the family rules', () => {
  it('sound and monotone: more answers never unsettle a verdict nor widen an interval', () => {
    for (const { less, more, complete } of triples()) {
      const [first, second, last] = [less, more, complete].map((each) => evaluate(rules, each, setting));
      if (first === undefined || second === undefined || last === undefined) throw new Error('three evaluations');
      expect([...faultsBetween(first, second), ...faultsBetween(second, last), ...faultsBetween(first, last)]).toEqual([]);
    }
  });

  it('the monthly sum of the household contains the sum of every completion', () => {
    for (const { less, complete } of triples().slice(0, 400)) {
      const [open, known] = [perMonth(less), perMonth(complete)];
      if (open === undefined || known === undefined) throw new Error('a monthly sum');
      expect(holds(open, known), JSON.stringify({ open, known, less, complete })).toBe(true);
    }
  });

  it('keeping what one more answer does not touch gives the same result as starting anew', () => {
    for (const { less, more } of triples().slice(0, 200)) {
      const before = { facts: less, setting, result: consider(rules, less, setting) };
      expect(consider(rules, more, setting, before)).toEqual(consider(rules, more, setting));
    }
  });

  it('an outcome that depends names what it depends on: a question, a local figure or a reading', () => {
    for (const { less } of triples().slice(0, 300)) {
      for (const outcome of consider(rules, less, setting).outcomes) {
        if (outcome.verdict !== 'depends') continue;
        expect(outcome.open.length + outcome.readings.length, outcome.entitlement).toBeGreaterThan(0);
      }
    }
  });
});
