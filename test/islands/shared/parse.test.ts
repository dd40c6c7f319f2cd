import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, parseMoney, parsePercent, parseYears } from '../../../src/islands/shared/index.ts';

const most = 100_000_000;
const money = (text: string) => parseMoney(text, 0, most);

describe('money is read as people type it', () => {
  it.each([
    ['1100', 110_000], ['1,100.50', 110_050], ['１１００', 110_000], ['１，１００．５０元', 110_050], ['1100元', 110_000],
    ['¥ 1100', 110_000], ['0', 0], ['0.29', 29], ['1147.5', 114_750], ['1147.', 114_700], [' 12 ', 1200], ['1,000,000', 100_000_000],
  ])('%s', (text, fen) => {
    expect(money(text)).toEqual({ value: fen });
  });

  it.each([
    ['', 'enterSum'], ['abc', 'notASum'], ['1,5', 'notASum'], ['1.234', 'tooFine'], ['-5', 'notASum'], ['1e3', 'notASum'],
    ['1100 yuan a month', 'notASum'], ['.5', 'notASum'],
  ])('%s is asked about', (text, kind) => {
    expect(money(text)).toEqual({ problem: { kind } });
  });

  it('holds the bounds of the question, both included', () => {
    expect(parseMoney('1', 100, 200)).toEqual({ value: 100 });
    expect(parseMoney('2', 100, 200)).toEqual({ value: 200 });
    expect(parseMoney('0.99', 100, 200)).toEqual({ problem: { kind: 'belowLeast', least: 100 } });
    expect(parseMoney('2.01', 100, 200)).toEqual({ problem: { kind: 'aboveMost', most: 200 } });
  });

  it('loses no fen of any sum written out', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: most }), (fen) => {
      const text = `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
      expect(money(text)).toEqual({ value: fen });
    }));
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const parsed = money(text);
      expect('value' in parsed ? Number.isSafeInteger(parsed.value) : parsed.problem.kind).toBeTruthy();
    }));
  });
});

describe('years, percentages and days', () => {
  it.each([['9', 9], ['９岁', 9], ['0', 0], ['120', 120]])('%s years', (text, years) => {
    expect(parseYears(text, 0, 120)).toEqual({ value: years });
  });
  it.each([['', 'enterYears'], ['9.5', 'notYears'], ['nine', 'notYears']])('%s is no age', (text, kind) => {
    expect(parseYears(text, 0, 120)).toEqual({ problem: { kind } });
  });
  it.each(['121', '1100'])('%s is too old', (text) => expect(parseYears(text, 0, 120)).toEqual({ problem: { kind: 'aboveMost', most: 120 } }));
  it.each([['80', 8000], ['80%', 8000], ['８２．５％', 8250]])('%s percent', (text, basisPoints) => {
    expect(parsePercent(text, 8000, 10_000)).toEqual({ value: basisPoints });
  });
  it('29 February exists in leap years only', () => {
    expect(parseDay('2016', '2', '29')).toEqual({ value: '2016-02-29' });
    expect(parseDay('2015', '2', '29')).toEqual({ problem: { kind: 'noSuchDay' } });
    expect(parseDay('２０１６年', '８月', '２０日')).toEqual({ value: '2016-08-20' });
    expect(parseDay('2016', '', '1')).toEqual({ problem: { kind: 'enterDay' } });
    expect(parseDay('16', '8', '20')).toEqual({ problem: { kind: 'noSuchDay' } });
  });
});
