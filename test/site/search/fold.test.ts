import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll, merge, original } from '../../../src/site/search/find.ts';
import { fold } from '../../../src/site/search/fold.ts';

const cases: readonly (readonly [what: string, typed: string, folded: string])[] = [
  ['full-width letters and figures', 'ＡＢ１５０％', 'ab150%'],
  ['brackets and quotes', '“三瘫一截”〔等〕', '三瘫一截等'],
  ['figures parted by a bracket', '温政发〔2016〕41号', '温政发2016 41号'],
  ['spaces beside Chinese', '2020 年 和', '2020年和'],
  ['a space between words in letters', 'trợ  cấp', 'trợ cấp'],
  ['a dash between figures', '20—60岁', '20 60岁'],
  ['a dash between Chinese words', '补贴——护理', '补贴|护理'],
  ['a decimal figure', '187.5元', '187.5元'],
  ['punctuation between figures', '3、5', '3|5'],
  ['different punctuation', '甲，乙；丙。', '甲|乙|丙'],
  ['zero-width and control characters', '护\u200B理\u0000补\u202E贴', '护理补贴'],
];

it.each(cases)('folds %s', (_, typed, folded) => {
  expect(fold(typed).text).toBe(folded);
});

it('leaves out Vietnamese marks, đ among them, when asked', () => {
  expect(fold('Điều kiện được hưởng', 'drop').text).toBe('dieu kien duoc huong');
});

it('keeps a text that is folded already', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const once = fold(text).text;
    expect(fold(once).text).toBe(once);
  }));
});

it('knows where every stretch it finds stands in the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const folded = fold(text);
    for (const span of findAll(folded.text, folded.text)) {
      const { from, to } = original(folded, text, span);
      expect(fold(text.slice(from, to)).text).toBe(folded.text);
    }
  }));
});

it('finds a figure only whole', () => {
  expect(findAll('每月250元|50元', '50元')).toEqual([{ from: 7, to: 10 }]);
  expect(findAll('187.5元', '5元')).toEqual([]);
});

it('makes touching stretches one', () => {
  expect(merge([{ from: 3, to: 4 }, { from: 1, to: 2 }, { from: 2, to: 3 }, { from: 6, to: 8 }])).toEqual([{ from: 1, to: 4 }, { from: 6, to: 8 }]);
});
