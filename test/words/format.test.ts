import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishMonth, formatDate, formatMeasure, formatMoney, formatMoneyRange, formatNumber, formatPayment, formatPaymentRange, formatShare } from '../../src/words/index.ts';

describe('money', () => {
  test('stands in yuan, with two decimals only where there are fen', () => {
    expect(formatMoney(22_950, 'zh')).toBe('229.50 元');
    expect(formatMoney(12_500, 'zh')).toBe('125 元');
    expect(formatMoney(114_750, 'en')).toBe('1,147.50 yuan');
    expect(formatMoney(114_750, 'vi')).toBe('1.147,50 tệ');
  });

  test('keeps parts of a fen, since nothing says to round them', () => {
    expect(formatMoney(22_950.3, 'zh')).toBe('229.503 元');
  });

  test('says its period in the order of the language', () => {
    expect(formatPayment(12_500, 'fen/month', 'zh')).toBe('每月 125 元');
    expect(formatPayment(12_500, 'fen/month', 'en')).toBe('125 yuan a month');
    expect(formatPaymentRange(12_500, 50_000, 'fen/month', 'vi')).toBe('125–500 tệ mỗi tháng');
  });

  test('says that nothing bounds a range rather than inventing an end', () => {
    expect(formatMoneyRange(12_500, 50_000, 'zh')).toBe('125–500 元');
    expect(formatMoneyRange(12_500, Infinity, 'zh')).toBe('125 元起');
    expect(formatMoneyRange(0, 0, 'zh')).toBe('0 元');
  });
});

test('a day is written as each language writes it', () => {
  expect(formatDate('2016-08-15', 'zh')).toBe('2016年8月15日');
  expect(formatDate('2016-08-15', 'vi')).toBe('15/08/2016');
  expect(formatDate('2016-08-15', 'en')).toBe('15 August 2016');
});

test('other measures carry their unit', () => {
  expect(formatMeasure(16, 'years', 'zh')).toBe('16周岁');
  expect(formatMeasure(8_000, 'basisPoints', 'zh')).toBe('80%');
  expect(formatShare(150, 100, 'en')).toBe('150%');
});

test.each([['zh', 'zh-CN'], ['vi', 'vi-VN'], ['en', 'en-GB']] as const)('numbers are written in %s as the browser itself writes them for %s', (lang, locale) => {
  const numbers = fc.oneof(fc.integer(), fc.constantFrom(Infinity, -Infinity, NaN, 1e21, -1e22), fc.integer({ min: -20_000, max: 20_000_000 }).map((tenThousandths) => tenThousandths / 10_000), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
  fc.assert(fc.property(numbers, fc.constantFrom(0, 2), (value, least) => {
    const asBrowser = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: 4 }).format(value);
    // Nothing stands for less than nothing that is not there.
    fc.pre(!/^-[0.,]*$/u.test(asBrowser));
    expect(formatNumber(value, lang, least)).toBe(asBrowser);
  }), { numRuns: 1_000, examples: [[49_961_498_010.33115, 0], [0.00015, 0], [1.00005, 0], [999.99995, 0], [-0.00015, 2], [0.0000004, 0]] });
});

test('months are named in English as the browser names them', () => {
  for (let month = 1; month <= 12; month += 1) {
    expect(englishMonth(month)).toBe(new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1)));
  }
});
