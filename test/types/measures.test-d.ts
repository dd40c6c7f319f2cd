import { describe, expectTypeOf, it } from 'vitest';
import {
  above, atLeast, atMost, below, cases, choice, cite, countOf, greater, lesser, number, parameter, percent, rounded,
  share, stated, sum, unlessGiven, yuan, type Quantity,
} from '../../src/rules/vocabulary/index.ts';

const here = cite('law', 'phrase');
const monthly = number('income', 'fen/month', { least: 0, most: 9 });
const yearly = number('contribution', 'fen/year', { least: 0, most: 9 });
const age = number('age', 'years', { least: 0, most: 120 });
const standard = parameter('standard', 'fen/month', { least: 1 });
const colour = choice('colour', ['red', 'green']);

describe('measures do not mix', () => {
  it('in a comparison: a month is not a year, and TypeScript may not infer the union of both', () => {
    atMost(monthly, standard, here);
    // @ts-expect-error a sum a year stands against a sum a month: without NoInfer, M would become the union
    atMost(monthly, yearly, here);
    // @ts-expect-error the other way round it is the same mistake
    atLeast(yearly, monthly, here);
    // @ts-expect-error an age is no money
    below(age, monthly, here);
    // @ts-expect-error a count of persons is no age
    above(age, countOf('people'), here);
    // @ts-expect-error nor does the union come in through a figure of the text
    atMost(monthly, stated(3, 'fen/year', here), here);
  });

  it('in a sum, or in the smaller or larger of several', () => {
    sum(monthly, standard, yuan(1, 'fen/month', here));
    // @ts-expect-error months and years are not added; a conversion is a node with its own clause
    sum(monthly, yearly);
    // @ts-expect-error nor is the smaller of a month and a year anything
    lesser(monthly, standard, yearly);
    // @ts-expect-error nor the larger of money and years
    greater(monthly, age);
  });

  it('in a quantity by choice, or in a figure that replaces another', () => {
    cases('fen/month', colour, { red: monthly, green: null });
    // @ts-expect-error one branch is paid by the year
    cases('fen/month', colour, { red: monthly, green: yearly });
    // @ts-expect-error a current figure a month cannot replace one a year
    unlessGiven(standard, yuan(1, 'fen/year', here));
  });

  it('in a share, which is in basis points', () => {
    share(yearly, number('part', 'basisPoints', { least: 0, most: 10_000 }), here);
    // @ts-expect-error money times money is not a share
    share(yearly, monthly, here);
  });

  it('where yuan are written for something that is not money', () => {
    // @ts-expect-error years are not counted in fen
    yuan(5, 'years', here);
  });

  it('and a part or a rounding keeps the measure of the whole', () => {
    expectTypeOf(percent(30, monthly, here)).toExtend<Quantity<'fen/month'>>();
    expectTypeOf(rounded(yearly, 100, 'up', here)).toExtend<Quantity<'fen/year'>>();
    // @ts-expect-error 30 % of a sum a month is not a sum a year
    sum<'fen/year'>(percent(30, monthly, here));
  });
});
