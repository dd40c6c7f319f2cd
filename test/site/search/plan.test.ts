import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanQuery, longestQuery } from '../../../src/site/search/clean.ts';
import type { Lexicon } from '../../../src/site/search/lexicon.ts';
import { plan as planFor } from '../../../src/site/search/plan.ts';
import { tokens } from '../../../src/site/search/tokens.ts';

const lexicon: Lexicon = {
  indexes: { zh: 'zh' }, traditional: '護貼補殘標準', simplified: '护贴补残标准',
  names: [{ zh: ['低保', '最低生活保障'], vi: ['mức sống tối thiểu'], en: ['dibao'] }],
};
const segment = (text: string) => text.match(/.{1,2}/gu) ?? [];
const plan = (query: string, language: 'zh' | 'vi' | 'en' = 'zh') => planFor(query, lexicon, segment, language);
const typedForms = (query: string) => plan(query).terms.map(({ forms: [first] }) => first.text);

it('looks for traditional characters in simplified form', () => {
  expect(typedForms('護理補貼')).toEqual(['护理补贴']);
});

it('parts terms at spaces beside Chinese, and keeps phrases in letters whole', () => {
  expect(typedForms('护理补贴 ５００元')).toEqual(['护理补贴', '500元']);
  expect(typedForms('trợ cấp chăm sóc')).toEqual(['trợ cấp chăm sóc']);
});

it('adds synonyms and numerals after what was typed, and says why', () => {
  expect(plan('低保标准').terms[0]?.forms).toEqual([
    { text: '低保标准', because: 'typed' }, { text: '最低生活保障标准', because: 'synonym' },
  ]);
  expect(plan('十五年').terms[0]?.forms).toContainEqual({ text: '15年', because: 'numeral' });
});

it('looks for what the glossary calls a thing in the language of the texts, when nothing else was typed', () => {
  expect(plan('低保', 'vi').terms[0]?.forms).toContainEqual({ text: 'mức sống tối thiểu', because: 'translation' });
  expect(plan('MUC SONG TOI THIEU', 'zh').terms[0]?.forms).toContainEqual({ text: '低保', because: 'translation' });
  expect(plan('低保标准', 'vi').terms[0]?.forms.filter(({ because }) => because === 'translation')).toEqual([]);
});

it('reads dd at the start of a word as đ, and letters typed apart from their marks as one', () => {
  expect(typedForms('hội ddồng')).toEqual(['hội đồng']);
  expect(typedForms('DDiều lệ')).toEqual(['điều lệ']);
  expect(typedForms('địa phương'.normalize('NFD'))).toEqual(['địa phương']);
  expect(typedForms('QDD-TTg')).toEqual(['qđ ttg']);
  expect(typedForms('add middle')).toEqual(['add middle']);
});

it('guesses at one wrong character in a short term only', () => {
  expect(plan('护理补帖').near).toContainEqual(['护理补', '']);
  expect(plan('补贴').near).toEqual([]);
  expect(plan('护理补贴 标准').near).toEqual([]);
});

it('takes a text apart into single characters, whole figures and whole words without their marks', () => {
  expect(tokens('每月500元')).toEqual(['每', '月', '500', '元']);
  expect(tokens('150%以下|1.5倍')).toEqual(['150', '以', '下', '1.5', '倍']);
  expect(tokens('trợ cấp đặc biệt')).toEqual(['tro', 'cap', 'dac', 'biet']);
});

it('cuts an endless query and drops what cannot be shown', () => {
  expect(cleanQuery('残'.repeat(10_000))).toBe('残'.repeat(longestQuery));
  expect(cleanQuery(' 护\u0000理\n\t补\u202E贴\uD800 ')).toBe('护理 补贴');
  expect(cleanQuery('<b>x</b>')).toBe('<b>x</b>');
});

it('plans whatever is typed without failing, and looks for nothing but words', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
    const { query, terms } = plan(typed);
    expect([...query].length).toBeLessThanOrEqual(longestQuery);
    for (const { forms } of terms) {
      for (const word of forms.flatMap(({ text }) => tokens(text))) expect(word).toMatch(/^[^\s|%]+$/u);
    }
  }));
});

it('has nothing to look for when nothing can be looked for', () => {
  for (const typed of ['', '   ', '。，！', '\u200B', '“”']) expect(plan(typed).terms).toEqual([]);
});
