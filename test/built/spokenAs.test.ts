import { describe, expect, it } from 'vitest';
import { pages, type Page } from './support/pages.ts';

/** Words around the rules give official terms in brackets; everywhere else a Chinese word stands in an element of its own. */
const read = pages.filter(({ file }) => /^(vi|en)\//.test(file) && !/\/(rules|search|calculators|embed)\//.test(file));

const chineseSpokenAsAnother = (page: Page) => page.elements
  .filter(({ tag, text, lang }) => !['script', 'style', 'title'].includes(tag) && /\p{Script=Han}/u.test(text) && !lang.startsWith('zh'))
  .map(({ tag, text, lang }) => `<${tag}> ${lang}: ${text.trim().slice(0, 60)}`);

describe('a screen reader in another language', () => {
  it('hears Chinese words as Chinese', () => {
    expect(read.length).toBeGreaterThan(300);
    expect([...new Set(read.flatMap(chineseSpokenAsAnother))]).toEqual([]);
  });

  it('hears English as English in the Vietnamese list of calculators', () => {
    const list = pages.find(({ file }) => file === 'vi/calculators/index.html');
    const intros = list?.elements.filter(({ text }) => /^Answer a few questions/.test(text)) ?? [];
    expect(intros.length).toBeGreaterThan(0);
    expect(new Set(intros.map(({ lang }) => lang))).toEqual(new Set(['en']));
  });
});
