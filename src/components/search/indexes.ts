import { openIndex, type Lexicon, type SearchIndex, type TextLanguage } from '../../site/search/index.ts';

/** The top of the site, without a slash at the end. */
export const top = import.meta.env.BASE_URL.replace(/\/$/, '');

const folder = `${top}/search-index/`;
const opened = new Map<TextLanguage, Promise<SearchIndex>>();
let lexicon: Promise<Lexicon> | undefined;

/**
 * Fetches the lexicon, once.
 * @throws Error when it cannot be fetched; the next call tries again.
 */
export function lexiconOf(): Promise<Lexicon> {
  lexicon ??= (fetchJson('lexicon.json') as Promise<Lexicon>).catch((error: unknown) => {
    lexicon = undefined;
    throw error;
  });
  return lexicon;
}

/**
 * Opens the index of a language, once.
 * @throws Error when it cannot be fetched; the next call tries again.
 */
export function indexOf(language: TextLanguage): Promise<SearchIndex> {
  const index = opened.get(language) ?? fetchIndex(language).catch((error: unknown) => {
    opened.delete(language);
    throw error;
  });
  opened.set(language, index);
  return index;
}

/** Forgets where the indexes are: a new version of the site may have put others in their place. */
export function forgetIndexes(): void {
  lexicon = undefined;
  opened.clear();
}

async function fetchIndex(language: TextLanguage): Promise<SearchIndex> {
  const own = (await lexiconOf()).indexes[language];
  if (own === undefined) throw new Error(`There is no index for ${language}.`);
  // Pages that a worker serves have the index in packs on the device.
  return openIndex((path) => fetchJson(`${own}/${path}`), 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null);
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${response.status} for ${path} of the search index`);
  return response.json();
}
