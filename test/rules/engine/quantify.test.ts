import { describe, expect, it } from 'vitest';
import { quantify } from '../../../src/rules/engine/index.ts';
import {
  answered, cases, countOf, greater, lesser, percent, portion, readQuantity, rounded, share, stated, sum, unlessGiven,
  unstated, yuan, type Answers, type Quantity, type Setting,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, even, here, noted, personScope, rate, settingOf, standard, townScope } from './small.ts';

/** Both ends of a quantity. */
function ends(quantity: Quantity, answers: Answers = {}, setting?: Setting): readonly [number, number] {
  const { low, high, per } = quantify(quantity, personScope(answers, setting));
  return [low / per, high / per];
}

const fen = (value: number) => stated(value, 'fen/month', here);

describe('what a quantity can still be', () => {
  it('a number is its answer, or anything within its bounds', () => {
    expect([ends(ask.rent, { 'town.rent': 7 }), ends(ask.rent), ends(ask.rent, { 'town.rent': 'unknown' })])
      .toEqual([[7, 7], [0, 1_000], [0, 1_000]]);
  });

  it('a figure of the text is itself; what has no figure is anything from nothing up', () => {
    expect([ends(yuan(1.5, 'fen/month', here)), ends(unstated('fen/month', here))]).toEqual([[150, 150], [0, Infinity]]);
  });

  it('a portion is exact: 30 % of 76,501 is 22,950.3', () => {
    expect(quantify(percent(30, fen(76_501), here), personScope({}))).toEqual({ low: 229_503, high: 229_503, per: 10 });
    expect(ends(portion(2, 3, ask.rent, here))).toEqual([0, 2_000 / 3]);
  });

  it('a share multiplies both ends by basis points', () => {
    expect(ends(share(fen(10_001), rate, here))).toEqual([8_000.8, 10_001]);
    expect(ends(share(fen(10_001), rate, here), { rate: 9_000 })).toEqual([9_000.9, 9_000.9]);
  });

  it('sum, lesser and greater work on both ends', () => {
    expect(ends(sum(ask.rent, fen(5), fen(6)))).toEqual([11, 1_011]);
    expect(ends(lesser(ask.rent, fen(5)))).toEqual([0, 5]);
    expect(ends(greater(ask.rent, fen(5)))).toEqual([5, 1_000]);
    expect(ends(lesser(percent(50, fen(5), here), fen(3)))).toEqual([2.5, 2.5]);
  });

  it('a quantity by choice is the branch chosen, or spans those that are left', () => {
    const byColour = cases('fen/month', ask.colour, { red: fen(125), green: fen(500), blue: null });
    expect(ends(byColour, { 'town.colour': 'green' })).toEqual([500, 500]);
    expect(ends(byColour)).toEqual([125, 500]);
  });

  it('a choice without such a quantity gives no sum that could be taken for one', () => {
    const byColour = cases('fen/month', ask.colour, { red: fen(125), green: fen(500), blue: null });
    const [low, high] = ends(byColour, { 'town.colour': 'blue' });
    expect(low).toBeLessThan(high);
  });

  it.each([
    ['up', 6_200, 6_200], ['up', 6_201, 6_300], ['up', 6_250, 6_300],
    ['nearest', 6_249, 6_200], ['nearest', 6_250, 6_300], ['nearest', 6_200, 6_200],
  ] as const)('rounds %s to the yuan: %i becomes %i', (way, value, result) => {
    expect(ends(rounded(fen(value), 100, way, here))).toEqual([result, result]);
  });

  it('rounds fractions of a fen exactly, and leaves what is unbounded unbounded', () => {
    expect(ends(rounded(portion(1, 1_000, fen(100_001), here), 100, 'up', here))).toEqual([200, 200]);
    expect(ends(rounded(portion(1, 1_000, fen(100_000), here), 100, 'up', here))).toEqual([100, 100]);
    expect(ends(rounded(unstated('fen/month', here), 100, 'up', here))).toEqual([0, Infinity]);
  });

  it('a figure of the text gives way to a current one, and comes back where nobody knows that', () => {
    const quantity = unlessGiven(standard, fen(500));
    expect([ends(quantity), ends(quantity, { standard: 612 }), ends(quantity, { standard: 'unknown' })])
      .toEqual([[500, 500], [612, 612], [500, 500]]);
  });

  it('a quantity by reading follows the recommended option, spans an open one, and obeys a chosen one', () => {
    const of = { wide: fen(9), narrow: fen(4) };
    expect(ends(readQuantity('fen/month', noted, of))).toEqual([9, 9]);
    expect(ends(readQuantity('fen/month', even, of))).toEqual([4, 9]);
    expect(ends(readQuantity('fen/month', even, of), {}, settingOf('2020-02-01', { even: 'narrow' }))).toEqual([4, 4]);
  });
});

describe('local standards', () => {
  const on = (day: Setting['factsOn'], answers: Answers = { 'town.colour': 'red' }) => ends(standard, answers, settingOf(day));

  it('come from the table by place and day, both days of each row included', () => {
    expect((['2020-01-01', '2020-06-30', '2020-07-01', '2020-12-31'] as const).map((day) => on(day)[0])).toEqual([700, 700, 750, 750]);
  });

  it('are unknown, never zero, before and after the table, elsewhere, and while the place is unknown', () => {
    const unknown = [1, Infinity];
    expect([on('2019-12-31'), on('2021-01-01'), on('2020-02-01', { 'town.colour': 'green' }), on('2020-02-01', {})])
      .toEqual([unknown, unknown, unknown, unknown]);
  });

  it('given with the case override the table', () => {
    expect(on('2020-02-01', { 'town.colour': 'red', standard: 1 })).toEqual([1, 1]);
  });
});

describe('counting', () => {
  const count = (where: Parameters<typeof countOf>[1], people: readonly Answers[] | null) => {
    const { low, high } = quantify(countOf('people', where), townScope({}, people));
    return [low, high];
  };
  const people = ['yes', 'no', 'unknown'].map((answer) => ({ 'person.member': answer }));

  it('counts those who meet a condition, and leaves open those nobody knows about', () => {
    expect(count(answered(ask.member, here), people)).toEqual([1, 2]);
    expect(count(null, people)).toEqual([3, 3]);
  });

  it('does not take a list nobody entered for an empty one', () => {
    expect([count(null, []), count(null, null)]).toEqual([[0, 0], [0, Infinity]]);
  });
});
