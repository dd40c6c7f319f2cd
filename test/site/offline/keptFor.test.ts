import { describe, expect, it } from 'vitest';
import { keptFor } from '../../../src/site/offline/keptFor.ts';

const sized = (url: string, size = 1) => ({ url, size, revision: null });
const site = [
  'index.html', 'policies/a/index.html', 'policies/a/official/index.html', 'policies/official/1/index.html', 'policies/a.json', 'feed.xml',
  'vi/index.html', 'en/calculators/index.html', '_astro/x.js', 'icon-192.png', 'manifest.webmanifest', 'vi/manifest.webmanifest',
  'search-index/lexicon.json', 'search-index/kept/zh-1/words/a.json', 'search-index/kept/vi-1/words/a.json',
];
const kept = (lang: 'zh' | 'vi' | 'en', base = '/') => keptFor(lang, base, site.map((path) => sized(`${base}${path}`))).map(({ url }) => url.slice(base.length));

describe('what a device keeps', () => {
  it('is the pages of one language with what they run on, and no official texts or lists for programs', () => {
    expect(kept('zh')).toEqual(['index.html', 'policies/a/index.html', '_astro/x.js', 'icon-192.png', 'manifest.webmanifest', 'search-index/lexicon.json', 'search-index/kept/zh-1/words/a.json']);
    expect(kept('vi')).toEqual(['vi/index.html', '_astro/x.js', 'icon-192.png', 'vi/manifest.webmanifest', 'search-index/lexicon.json', 'search-index/kept/vi-1/words/a.json']);
  });

  it('is the same below a base path', () => {
    expect(kept('en', '/policies-of/town/')).toEqual(['en/calculators/index.html', '_astro/x.js', 'icon-192.png', 'search-index/lexicon.json']);
  });

  it.each([[16_000_000, true], [16_000_001, false]])('has the search index of %i bytes: %s', (size, isKept) => {
    const files = keptFor('zh', '/', [sized('/search-index/lexicon.json', 1_000_000), sized('/search-index/kept/zh-1/a.json', size - 1_000_000)]);
    expect(files.length > 0).toBe(isKept);
  });
});
