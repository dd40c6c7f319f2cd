import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/islands/flow/compare/differences.ts';
import { changeIn } from '../../../src/islands/flow/compare/lines.ts';
import { readingsIn, sidesOf } from '../../../src/islands/flow/compare/vary.ts';
import type { Judged } from '../../../src/islands/flow/state.ts';
import { consider, type Facts, type ISODate, type Result } from '../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { handoverWords } from '../../../src/words/calculator/index.ts';

const tables = [{ id: 'dibao.standard', values: [{ place: 'wenzhou-urban-area', group: 'urban', from: '2016-08-15', until: '2016-12-31', value: 76_500 }] }] as const;
const judged = (facts: Facts, on: ISODate = '2016-09-01'): Judged<Result> => {
  const basis = { facts, factsOn: on, rulesOn: on, readings: {} };
  return { ...basis, result: consider(rules, facts, { ...basis, tables }) };
};
const [boy] = examples;
if (boy === undefined) throw new Error('The calculator has no first example.');
const here = judged(boy.facts);
const ground = { rules, tables };
const monthly = (of: ReturnType<typeof differencesOf>) => of.totals.find(({ measure }) => measure === 'fen/month');

describe('the boy of nine beside himself', () => {
  it('with nothing changed, nothing differs and nothing is missing', () => {
    const { answers, totals, best, benefits } = differencesOf(rules, here, judged(boy.facts));
    expect(answers).toEqual([]);
    expect([...totals, ...benefits, best].some(({ differs }) => differs)).toBe(false);
    expect(benefits.length).toBe(here.result.outcomes.length);
  });

  it('with an income a fen above the line: 229.50 yuan less, to the fen, for that benefit and in all', () => {
    const { one, other } = sidesOf(ground, consider, here, { kind: 'answer', ref: { question: 'household.incomePerHead', index: null }, answer: 114_751 });
    const found = differencesOf(rules, one, other);
    expect(found.answers).toEqual([{ ref: { question: 'household.incomePerHead', index: null }, one: 110_000, other: 114_751 }]);
    const living = found.benefits.find((each) => each.one?.entitlement === 'R-F09');
    expect(living).toMatchObject({ differs: true, difference: { low: -22_950, high: -22_950, per: 1 } });
    expect(monthly(found)).toMatchObject({ differs: true, difference: { low: -22_950, high: -22_950 } });
  });

  it('with an income just on the line, nothing differs but the answer', () => {
    const { one, other } = sidesOf(ground, consider, here, { kind: 'answer', ref: { question: 'household.incomePerHead', index: null }, answer: 114_750 });
    const found = differencesOf(rules, one, other);
    expect(found.answers).toHaveLength(1);
    expect([...found.totals, ...found.benefits].some(({ differs }) => differs)).toBe(false);
  });

  it('with an answer taken back, the difference is a range that holds what it can be', () => {
    const { one, other } = sidesOf(ground, consider, here, { kind: 'answer', ref: { question: 'person.selfCare', index: 0 }, answer: 'unknown' });
    const care = differencesOf(rules, one, other).benefits.find((each) => each.one?.entitlement === 'R-F10');
    expect(care?.one?.verdict).toBe('certain');
    expect(care?.differs).toBe(true);
    const { low = 0, high = 0 } = care?.difference ?? {};
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThan(high);
  });

  it('on another day facts and rules both move, and the answers stay', () => {
    const { one, other } = sidesOf(ground, consider, here, { kind: 'day', on: '2016-08-01' });
    expect([one.factsOn, other.factsOn, other.rulesOn]).toEqual(['2016-09-01', '2016-08-01', '2016-08-01']);
    expect(other.facts).toBe(one.facts);
    expect(other.result.inForce).toBe(false);
    expect(differencesOf(rules, one, other).benefits.filter(({ differs }) => differs).length).toBe(one.result.outcomes.length);
  });

  it('each reading that matters is read one way on one side and the other way on the other', () => {
    const readings = readingsIn(rules, here.result);
    expect(readings.length).toBeGreaterThan(0);
    for (const { id, options: [one = '', other = ''] } of readings) {
      const sides = sidesOf(ground, consider, here, { kind: 'reading', reading: id, one, other });
      expect([sides.one.readings[id], sides.other.readings[id]]).toEqual([one, other]);
      expect(sides.one.facts).toBe(here.facts);
    }
  });
});

it('a person whom only one case has stands on one side alone', () => {
  const [first = {}] = boy.facts.lists['persons'] ?? [];
  const family = judged({ ...boy.facts, lists: { persons: [first, { 'person.hukouWenzhou': 'no' }] } });
  const second = differencesOf(rules, here, family).benefits.filter(({ one, other }) => (one ?? other)?.index === 1);
  expect(second.length).toBeGreaterThan(0);
  expect(second.every(({ one, other, differs, difference }) => one === null && other !== null && differs && difference === null)).toBe(true);
});

describe('how much more or less, in words', () => {
  const tools = { handover: handoverWords.zh, lang: 'zh' } as const;
  it.each([
    [{ low: 22_950, high: 22_950, per: 1 }, '多 229.50 元', false],
    [{ low: -22_950, high: -22_950, per: 1 }, '少 229.50 元', false],
    [{ low: 12_500, high: 50_000, per: 1 }, '多 125–500 元', true],
    [{ low: -50_000, high: -12_500, per: 1 }, '少 125–500 元', true],
    [{ low: -12_500, high: 50_000, per: 1 }, '从少 125 元，到多 500 元', true],
    [{ low: 0, high: Infinity, per: 1 }, '说不准', true],
    [{ low: 0, high: 0, per: 1 }, '', false],
    [{ low: 100, high: 100, per: 3 }, '多 0.3333 元', false],
  ])('%j: %s', (difference, text, isUnsure) => {
    expect(changeIn(difference, tools)).toEqual({ difference: text, isUnsure });
  });
  it('nothing is counted where there is no sum', () => {
    expect(changeIn(null, tools)).toEqual({ difference: '', isUnsure: false });
  });
});
