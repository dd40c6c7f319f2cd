import { languages, type SiteLanguage } from '../languages.ts';
import { scopeOf } from './scopes.ts';

/** A file of the site as the list of a service worker names it, with its size in bytes. */
export type Listed = Readonly<{ url: string; size: number; revision: string | null }>;

/**
 * The room the search index may take on a reader's device, in bytes. That of the plain editions takes a third of it; an office that
 * imports thousands of statutes has readers who search them over the network.
 */
const mostIndex = 16_000_000;

/**
 * What the service worker of a language keeps: its pages, every script and style, and its search index where that is small enough.
 * Official texts stay on the network, however many an office imported; so do lists for other programs.
 */
export function keptFor<File extends Listed>(lang: SiteLanguage, base: string, files: readonly File[]): readonly File[] {
  const within = files.map((file) => ({ file, path: file.url.slice(base.length) }));
  const others = languages.filter((other) => other !== lang).map(scopeOf).filter((scope) => scope !== '');
  const scope = scopeOf(lang);
  const isPage = (path: string): boolean => path.startsWith(scope) && path.endsWith('.html') && !/(?:^|\/)official\//u.test(path) && !others.some((other) => path.startsWith(other));
  const isShared = (path: string): boolean => path.startsWith('_astro/') || /^[^/]+\.(?:svg|png)$/u.test(path) || path === `${scope}manifest.webmanifest`;
  const index = within.filter(({ path }) => path === 'search-index/lexicon.json' || path.startsWith(`search-index/kept/${lang}-`));
  const isSmall = index.reduce((sum, { file }) => sum + file.size, 0) <= mostIndex;
  return [...within.filter(({ path }) => isPage(path) || isShared(path)), ...(isSmall ? index : [])].map(({ file }) => file);
}
