import { describe, expect, test } from 'vitest';
import { copiedFrom, type Finder } from './support/copied.ts';
import { editions, ownWords, type Edition } from './support/editions.ts';
import { names } from './support/names.ts';
import { sharedFolder } from './support/shared.ts';
import { sourceTexts } from './support/sourceTexts.ts';

const all = await editions();

const finders = new Map<string, Finder>();

/** The finder for one language, made once: it knows every run of every source. */
function finderFor(folder: string, language: Edition['fields']['language']): Finder {
  const finder = finders.get(language) ?? copiedFrom([...sourceTexts(folder).values()], language);
  finders.set(language, finder);
  return finder;
}

describe('no plain edition repeats more than 20 characters of a source, or 10 words of Vietnamese, other than names', () => {
  for (const edition of all) {
    test(edition.id, ({ skip }) => {
      const copied = finderFor(sharedFolder('sources', skip), edition.fields.language);
      const found = ownWords(edition).flatMap(({ at, words }) => copied(words, names.keys()).map(({ run, length }) => `${at}: say in own words (${String(length)}): ${run}`));
      expect(found).toEqual([]);
    });
  }

  test('and every name that is let through needs its leave', ({ skip }) => {
    const folder = sharedFolder('sources', skip);
    const withNames = all.flatMap((edition) => {
      const copied = finderFor(folder, edition.fields.language);
      return ownWords(edition).filter(({ words }) => copied(words, []).length > 0).map(({ words }) => ({ copied, words }));
    });
    const needed = [...names.keys()].filter((name) => {
      const others = [...names.keys()].filter((each) => each !== name);
      return withNames.some(({ copied, words }) => copied(words, others).length > 0);
    });
    expect(needed).toEqual([...names.keys()]);
  });
});

describe('a copied run', () => {
  const beginning = '从前有个村子住着四十户人家人人爱护环境';
  const source = `${beginning}好，每季评一次。`;

  test('may have 20 characters, not 21; marks and breaks between them do not hide it', () => {
    const copied = copiedFrom([source], 'zh-Hans');
    expect([...beginning].length).toBe(19);
    expect(copied(`${beginning}好`, [])).toEqual([]);
    expect(copied(`他们说：${beginning}好——\n每年`, [])).toEqual([{ run: `${beginning}好每`, length: 21 }]);
  });

  test('may have 10 words of Vietnamese, not 11', () => {
    const copied = copiedFrom(['Một hai ba bốn năm sáu bảy tám chín mười mười một'], 'vi');
    expect(copied('một hai ba bốn năm sáu bảy tám chín mười', [])).toEqual([]);
    expect(copied('(Một, hai, ba, bốn) năm sáu bảy tám chín mười mười', [])).toEqual([{ run: 'một hai ba bốn năm sáu bảy tám chín mười mười', length: 11 }]);
  });

  test('ends at a name', () => {
    expect(copiedFrom([source], 'zh-Hans')(source, ['四十户人家'])).toEqual([]);
    expect(copiedFrom([source], 'zh-Hans')(source, ['八十户人家'])).toHaveLength(1);
  });
});
