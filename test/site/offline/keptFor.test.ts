import { describe, expect, it } from 'vitest';
import { keptFor } from '../../../src/site/offline/keptFor.ts';

const listed = (url: string) => ({ url, size: 1, revision: null });
const site = [
  'index.html', 'policies/a/index.html', 'policies/a/official/index.html', 'policies/official/1/index.html', 'policies/a.json', 'feed.xml', 'embed/b/index.html', 'en/embed/b/index.html', 'embed/resize.js',
  'vi/index.html', 'en/calculators/index.html', '_astro/x.js', 'icon-192.png', 'manifest.webmanifest', 'vi/manifest.webmanifest',
  'search-index/lexicon.json', 'search-index/kept/zh-1/root.json', 'search-index/kept/zh-1/filters.json',
  'search-index/kept/zh-1/words/0.json', 'search-index/kept/zh-1/packs/words-0.json', 'search-index/kept/vi-1/root.json', 'search-index/kept/vi-1/words/0.json',
];
const kept = (lang: 'zh' | 'vi' | 'en', base = '/') => keptFor(lang, base, site.map((path) => listed(`${base}${path}`))).map(({ url }) => url.slice(base.length));

describe('what a device keeps', () => {
  it('is the pages of one language with what they run on, and no official texts, lists for programs or pages for frames', () => {
    expect(kept('zh')).toEqual(['index.html', 'policies/a/index.html', '_astro/x.js', 'icon-192.png', 'manifest.webmanifest', 'search-index/lexicon.json', 'search-index/kept/zh-1/root.json', 'search-index/kept/zh-1/filters.json', 'search-index/kept/zh-1/packs/words-0.json']);
  });

  it('has no search index that is too large to have packs', () => {
    expect(kept('vi')).toEqual(['vi/index.html', '_astro/x.js', 'icon-192.png', 'vi/manifest.webmanifest']);
  });

  it('is the same below a base path', () => {
    expect(kept('en', '/policies-of/town/')).toEqual(['en/calculators/index.html', '_astro/x.js', 'icon-192.png']);
  });
});
