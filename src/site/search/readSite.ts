import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isHan } from './fold.ts';
import { readPage, type ReadPage, type ReadPlace } from './readPage.ts';

/** A page of the built site that has something to find, by its file from the top of the site. */
export type FoundPage = Readonly<{ file: string; page: ReadPage }>;

/** The pages of a built site whose body is marked, in the order of their files. */
export async function readSite(site: string): Promise<readonly FoundPage[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages: FoundPage[] = [];
  for (const file of files) {
    const page = readPage(await readFile(join(site, file), 'utf8'));
    if (page !== undefined) pages.push({ file: file.replaceAll('\\', '/'), page });
  }
  return pages;
}

/** The Chinese characters of some places of the pages, and of all titles. */
export function charactersOf(pages: readonly FoundPage[], choose: (place: ReadPlace) => boolean): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const { page } of pages) {
    const texts = [page.title, ...page.places.filter(choose).flatMap(({ number, heading, paragraphs }) => [number, heading, ...paragraphs])];
    for (const text of texts) for (const char of text) characters.add(char);
  }
  return new Set([...characters].filter(isHan));
}
