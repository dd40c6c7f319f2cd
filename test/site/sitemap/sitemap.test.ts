import { expect, test } from 'vitest';
import { entryOf, sitemapOf } from '../../../src/site/sitemap/index.ts';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body><a href="/elsewhere/">x</a></body></html>`;

test('a page is listed under its own address with its other languages', () => {
  const entry = entryOf(page('<link rel="canonical" href="https://x.example/a/"><link rel="alternate" hreflang="vi" href="https://x.example/vi/a/"><link rel="alternate" type="application/atom+xml" href="/feed.xml">'));
  expect(entry).toEqual({ address: 'https://x.example/a/', languages: [{ code: 'vi', address: 'https://x.example/vi/a/' }] });
});

test('a page that asks not to be listed, or names no address, is left out', () => {
  expect(entryOf(page('<meta name="robots" content="noindex"><link rel="canonical" href="https://x.example/a/">'))).toBeNull();
  expect(entryOf(page('<title>x</title>'))).toBeNull();
});

test('pages stand in the order of their addresses, whatever order they were read in', () => {
  const [a, b] = ['https://x.example/a/?q=1&r=2', 'https://x.example/b/'].map((address) => ({ address, languages: [] })) as [never, never];
  expect(sitemapOf([b, a])).toBe(sitemapOf([a, b]));
  expect(sitemapOf([b, a])).toContain('<url><loc>https://x.example/a/?q=1&amp;r=2</loc></url><url><loc>https://x.example/b/</loc></url>');
});
