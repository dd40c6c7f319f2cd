import { describe, expect, it } from 'vitest';
import { dayIn, headingOf, plain, wholeIn } from '../../../src/schemas/spreadsheets/index.ts';

describe('cells are read as offices type them', () => {
  it('full-width signs are half-width ones, spaces of any width are none, and letters keep their case', () => {
    expect(plain(' １，２００．５　％ （Ａb）')).toBe('1,200.5%(Ab)');
  });

  it.each(['2026-03-05', '2026/3/5', '2026.3.5', '2026年3月5日', '２０２６－０３－０５', '2026-03-05 08:30', '2026-03-05 08：30'])('%s is a day', (text) => {
    expect(dayIn(text)).toBe('2026-03-05');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-03', '3月5日', '', '2026-03-05 morning'])('%j is none', (text) => {
    expect(dayIn(text)).toBeUndefined();
  });

  it.each([['20', 20], ['２０分', 20], ['＋10', 10], ['-5', -5], ['－５', -5], ['−5', -5], ['999999', 999_999]])('%s is the whole number %i', (text, whole) => {
    expect(wholeIn(text)).toBe(whole);
  });

  it.each(['', '1.5', '1+2', 'five', '1000000', '5-'])('%j is no whole number of points', (text) => {
    expect(wholeIn(text)).toBeUndefined();
  });

  it.each(['户数', ' 户 数 ', '户数（户）', '*户数：', '户数(2026)'])('%j is the heading 户数', (text) => {
    expect(headingOf(text)).toBe('户数');
  });

  it('a heading of two words is the same however wide the space between them', () => {
    expect([headingOf('Natural  Village'), headingOf('natural village')]).toEqual(['naturalvillage', 'naturalvillage']);
  });
});
