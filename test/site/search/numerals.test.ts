import fc from 'fast-check';
import { expect, it } from 'vitest';
import { otherNumerals, toChinese, toFigure } from '../../../src/site/search/numerals.ts';

it.each([['10', '十'], ['15', '十五'], ['105', '一百零五'], ['110', '一百一十'], ['2300', '二千三百'], ['10000', '一万'], ['100500', '十万零五百'], ['120000000', '一亿二千万']])('writes %s as %s', (figure, chinese) => {
  expect(toChinese(figure)).toBe(chinese);
  expect(toFigure(chinese)).toBe(figure);
});

it('reads back every whole number it writes', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
    expect(toFigure(toChinese(String(number)))).toBe(String(number));
  }));
});

it('reads a year digit by digit', () => {
  expect(toFigure('二〇一六')).toBe('2016');
  expect(toFigure('补贴')).toBeUndefined();
});

it.each([['十五年', '15年'], ['15年', '十五年'], ['30%', '百分之三十'], ['百分之三十', '30%'], ['2016年', '二〇一六年'], ['第十五条', '第15条']])('spells %s also as %s', (typed, other) => {
  expect(otherNumerals(typed)).toContain(other);
});

it('takes 一 in a word for no number', () => {
  expect(otherNumerals('统一制定')).toEqual([]);
});
