import type { Lexicon, Pagefind } from '../../site/search/index.ts';

const top = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
const opened = new Map<string, Promise<Pagefind>>();
let lexicon: Promise<Lexicon> | undefined;

/**
 * Fetches the lexicon, once.
 * @throws Error when it cannot be fetched; the next call tries again.
 */
export function openLexicon(): Promise<Lexicon> {
  lexicon ??= fetchLexicon().catch((error: unknown) => {
    lexicon = undefined;
    throw error;
  });
  return lexicon;
}

/**
 * Opens the index of a language, once.
 * @throws Error when it cannot be fetched; the next call tries again.
 */
export function openIndex(language: string): Promise<Pagefind> {
  const index = opened.get(language) ?? fetchIndex(language).catch((error: unknown) => {
    opened.delete(language);
    throw error;
  });
  opened.set(language, index);
  return index;
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch(`${top}lexicon.json`);
  if (!response.ok) throw new Error(`${response.status} for the lexicon`);
  return (await response.json()) as Lexicon;
}

async function fetchIndex(language: string): Promise<Pagefind> {
  const folder = `${top}${language}/`;
  // Written by the index, after the site is bundled: the bundler must leave this address alone.
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
  };
  // The worker would fetch the same code once more (12 kB) for searches that take a few milliseconds.
  const index = createInstance({ basePath: folder, noWorker: true });
  await index.init();
  // A first search for nothing waits until everything is fetched, so that a failure shows here.
  await index.search('');
  return index;
}
