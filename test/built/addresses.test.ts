import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, dist, fileAt, origin } from './support/dist.ts';
import { framed, pages, withTag, type Page } from './support/pages.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);
const isListed = (page: Page) => !withTag(page, 'meta').some(({ attributes }) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex');
const listed = pages.filter(isListed);

const canonical = (page: Page) => withTag(page, 'link').find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href') ?? '';
const alternates = (page: Page) => new Map(withTag(page, 'link')
  .filter(({ attributes }) => attributes.get('rel') === 'alternate' && attributes.has('hreflang'))
  .map(({ attributes }) => [attributes.get('hreflang') ?? '', attributes.get('href') ?? '']));
const byAddress = new Map(listed.map((page) => [canonical(page), page]));

/** Addresses that lead to no file of the site. */
const dead = (addresses: readonly string[]) => addresses.filter((address) => fileAt(address, 'index.html').kind !== 'file');

describe('the languages of a page', () => {
  it.each(listed)('$file names its own address, and every language names it back', (page) => {
    const own = canonical(page);
    const found = fileAt(own, page.file);
    expect(found).toMatchObject({ kind: 'file', file: page.file });
    const languages = alternates(page);
    expect(languages.get(page.elements[0]?.attributes.get('lang') ?? '')).toBe(own);
    expect([...languages.values()]).toContain(languages.get('x-default'));
    for (const address of languages.values()) {
      const other = byAddress.get(address);
      expect(other, `${address} is no listed page`).toBeDefined();
      if (other !== undefined) expect(Object.fromEntries(alternates(other))).toEqual(Object.fromEntries(languages));
    }
  });
});

describe('the site map', () => {
  const map = read('sitemap.xml');

  it('lists every page that may be listed, once, and no other', () => {
    expect(all(map, /<loc>([^<]*)<\/loc>/g)).toEqual(listed.map(canonical).sort());
  });

  it('names for each page the languages that the page itself names', () => {
    const entries = new Map(all(map, /<url>(.*?)<\/url>/g).map((url) => [
      all(url, /<loc>([^<]*)<\/loc>/g)[0] ?? '',
      Object.fromEntries(all(url, /<xhtml:link ([^>]*)\/>/g).map((link) => [all(link, /hreflang="([^"]*)"/g)[0], all(link, /href="([^"]*)"/g)[0]])),
    ]));
    for (const page of listed) expect(entries.get(canonical(page))).toEqual(Object.fromEntries(alternates(page)));
  });

  it('is named in robots.txt', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
  });
});

describe.each(['', 'vi/', 'en/'])('the feed %sfeed.xml', (folder) => {
  const feed = read(`${folder}feed.xml`);
  const policies = pages.filter(({ file }) => new RegExp(`^${folder}policies/[^/]+/index\\.html$`).test(file));

  it('has an entry for every policy, and its links lead to pages that exist', () => {
    const links = all(feed, /<link [^>]*href="([^"]*)"/g);
    expect(dead(links)).toEqual([]);
    expect(new Set(links)).toEqual(new Set([...policies.map(canonical), `${origin}${base}${folder}feed.xml`, `${origin}${base}${folder}policies/`]));
  });

  it('gives days, an id once, and its own address', () => {
    const ids = all(feed, /<id>([^<]*)<\/id>/g);
    expect(new Set(ids).size).toBe(ids.length);
    const days = all(feed, /<updated>([^<]*)<\/updated>/g);
    expect(days.length).toBe(ids.length);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toEqual([]);
    expect([...days].sort().at(-1)).toBe(days[0]);
  });

  it('is offered by every page of its language that stands in a window of its own', () => {
    const offers = pages.filter(({ file }) => !framed(file) && file.startsWith(folder) && (folder !== '' || !/^(vi|en)\//.test(file)))
      .map((page) => withTag(page, 'link').find(({ attributes }) => attributes.get('type') === 'application/atom+xml')?.attributes.get('href'));
    expect(new Set(offers)).toEqual(new Set([`${base}${folder}feed.xml`]));
  });
});
