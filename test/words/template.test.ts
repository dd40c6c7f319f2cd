import { describe, expect, it } from 'vitest';
import { benefitWords, sharedWords } from '../../src/words/calculator/index.ts';
import { rulePhrases } from '../../src/words/rules/index.ts';
import { count, fill } from '../../src/words/template.ts';

describe('a sentence with gaps', () => {
  it('is filled wherever the gap stands', () => {
    expect(fill('{of} × {share}, {of}', { of: 'A', share: '30%' })).toBe('A × 30%, A');
  });

  it('keeps braces that come with a value', () => {
    expect(fill('{label}: {value}', { label: '{value}', value: '$&' })).toBe('{value}: $&');
  });

  it('about a number of things takes the form of its language', () => {
    const left = { one: '1 question', other: '{n} questions' } as const;
    expect([0, 1, 2, 21].map((n) => count(left, n, 'en'))).toEqual(['0 questions', '1 question', '2 questions', '21 questions']);
    expect([1, 2].map((n) => count({ other: '{n} 个问题' }, n, 'zh'))).toEqual(['1 个问题', '2 个问题']);
  });
});

/** The gaps of every sentence, by its place in the dictionary. A form for one thing may say the number itself. */
function gapsOf(words: object, path = ''): Readonly<Record<string, readonly string[]>> {
  return Object.assign({}, ...Object.entries(words).map(([name, text]: [string, unknown]) => {
    if (name === 'one' && 'other' in words) return {};
    if (typeof text === 'string') return { [`${path}/${name}`]: [...new Set(text.match(/\{\w+\}/g))].sort() };
    return typeof text === 'object' && text !== null ? gapsOf(text, `${path}/${name}`) : {};
  })) as Record<string, readonly string[]>;
}

describe('every language has the same gaps in the same sentences', () => {
  it.each([
    ['what every calculator says, in English', sharedWords.zh, sharedWords.en],
    ['what every calculator says, in Vietnamese', sharedWords.zh, sharedWords.vi],
    ['the calculator of benefits, in English', benefitWords.zh, benefitWords.en],
    ['rules, in English', rulePhrases.zh, rulePhrases.en],
    ['rules, in Vietnamese', rulePhrases.zh, rulePhrases.vi],
  ])('%s', (_, one, other) => {
    expect(gapsOf(other)).toEqual(gapsOf(one));
  });

  it('and nothing but data, so that they can stand in a page', () => {
    for (const words of [sharedWords, benefitWords, rulePhrases]) expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });
});
