import { languages, type SiteLanguage } from '../languages.ts';
import { scopeOf } from './scopes.ts';

/** A file of the site as the list of a service worker names it, with its size in bytes. */
export type Listed = Readonly<{ url: string; size: number; revision: string | null }>;

/**
 * What the service worker of a language keeps: its pages, every script and style, and its search index in packs, where that is small enough to have any.
 * Official texts stay on the network, however many an office imported; so do lists for other programs, and calculators in frames of other
 * sites, where this worker does not reach: each is here a second time already, on its own page.
 */
export function keptFor<File extends Listed>(lang: SiteLanguage, base: string, files: readonly File[]): readonly File[] {
  const within = files.map((file) => ({ file, path: file.url.slice(base.length) }));
  const others = languages.filter((other) => other !== lang).map(scopeOf).filter((scope) => scope !== '');
  const scope = scopeOf(lang);
  const isPage = (path: string): boolean => path.startsWith(scope) && path.endsWith('.html') && !/(?:^|\/)(?:official|embed)\//u.test(path) && !others.some((other) => path.startsWith(other));
  const isShared = (path: string): boolean => path.startsWith('_astro/') || /^[^/]+\.(?:svg|png)$/u.test(path) || path === `${scope}manifest.webmanifest`;
  const index = within.filter(({ path }) => path.startsWith(`search-index/kept/${lang}-`));
  const packs = index.filter(({ path }) => path.includes('/packs/'));
  const read = packs.length === 0 ? [] : [...within.filter(({ path }) => path === 'search-index/lexicon.json'), ...index.filter(({ path }) => /\/(?:root|filters)\.json$/u.test(path)), ...packs];
  return [...within.filter(({ path }) => isPage(path) || isShared(path)), ...read].map(({ file }) => file);
}
