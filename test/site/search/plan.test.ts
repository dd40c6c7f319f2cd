import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanQuery, longestQuery } from '../../../src/site/search/clean.ts';
import type { Lexicon } from '../../../src/site/search/lexicon.ts';
import { phrasesFor } from '../../../src/site/search/phrases.ts';
import { plan } from '../../../src/site/search/plan.ts';

const lexicon: Lexicon = { languages: ['zh'], traditional: '護貼補殘標準', simplified: '护贴补残标准', same: [['低保', '最低生活保障']] };
const segment = (text: string) => text.match(/.{1,2}/gu) ?? [];
const typedForms = (query: string) => plan(query, lexicon, segment).terms.map(({ forms: [first] }) => first.text);

it('looks for traditional characters in simplified form', () => {
  expect(typedForms('護理補貼')).toEqual(['护理补贴']);
});

it('parts terms at spaces beside Chinese, and keeps phrases in letters whole', () => {
  expect(typedForms('护理补贴 ５００元')).toEqual(['护理补贴', '500元']);
  expect(typedForms('trợ cấp chăm sóc')).toEqual(['trợ cấp chăm sóc']);
});

it('adds synonyms and numerals after what was typed, and says why', () => {
  expect(plan('低保标准', lexicon, segment).terms[0]?.forms).toEqual([
    { text: '低保标准', because: 'typed' }, { text: '最低生活保障标准', because: 'synonym' },
  ]);
  expect(plan('十五年', lexicon, segment).terms[0]?.forms).toContainEqual({ text: '15年', because: 'numeral' });
});

it('guesses at one wrong character in a short term only', () => {
  expect(plan('护理补帖', lexicon, segment).near).toContainEqual(['护理补', '']);
  expect(plan('补贴', lexicon, segment).near).toEqual([]);
  expect(plan('护理补贴 标准', lexicon, segment).near).toEqual([]);
});

it('writes a phrase of single characters, with figures and words whole, parted at punctuation', () => {
  expect(phrasesFor('每月500元')).toEqual(['"每 月 500 元"']);
  expect(phrasesFor('150%以下')).toEqual(['"150"', '"以 下"']);
  expect(phrasesFor('trợ cấp')).toEqual(['"trợ cấp"']);
});

it('cuts an endless query and drops what cannot be shown', () => {
  expect(cleanQuery('残'.repeat(10_000))).toBe('残'.repeat(longestQuery));
  expect(cleanQuery(' 护\u0000理\n\t补\u202E贴\uD800 ')).toBe('护理 补贴');
  expect(cleanQuery('<b>x</b>')).toBe('<b>x</b>');
});

it('plans whatever is typed without failing, and never looks for a quote inside a phrase', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
    const { query, terms } = plan(typed, lexicon, segment);
    expect([...query].length).toBeLessThanOrEqual(longestQuery);
    for (const { forms } of terms) {
      for (const phrase of forms.flatMap(({ text }) => phrasesFor(text))) expect(phrase).toMatch(/^"[^"]+"$/u);
    }
  }));
});

it('has nothing to look for when nothing can be looked for', () => {
  for (const typed of ['', '   ', '。，！', '\u200B', '“”']) expect(plan(typed, lexicon, segment).terms).toEqual([]);
});
