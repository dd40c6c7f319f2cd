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
  for await (const [file, html] of readAhead(site, files)) {
    const page = readPage(html);
    if (page !== undefined) pages.push({ file: file.replaceAll('\\', '/'), page });
  }
  return pages;
}

/** Files in their order, each fetched while those before it are looked through. */
async function* readAhead(folder: string, files: readonly string[]): AsyncGenerator<readonly [file: string, text: string]> {
  const fetched: Promise<readonly [string, string]>[] = [];
  for (const file of files) {
    fetched.push(readFile(join(folder, file), 'utf8').then((text) => [file, text] as const));
    const first = fetched.length > ahead ? fetched.shift() : undefined;
    if (first !== undefined) yield first;
  }
  for (const rest of fetched) yield rest;
}

/** So many files wait to be looked through. */
const ahead = 16;

/** The Chinese characters of some places of the pages, and of all titles. */
export function charactersOf(pages: readonly FoundPage[], choose: (place: ReadPlace) => boolean): ReadonlySet<string> {
  const characters = new Set<string>();
  // Tens of millions of characters are marked off in a list faster than they are put into a set.
  const units = new Uint8Array(0x10000);
  for (const { page } of pages) {
    const texts = [page.title, ...page.places.filter(choose).flatMap(({ number, heading, paragraphs }) => [number, heading, ...paragraphs])];
    for (const text of texts) note(text);
  }
  for (const [code, times] of units.entries()) if (times > 0) characters.add(String.fromCharCode(code));
  return new Set([...characters].filter(isHan));

  function note(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // Half of a rare character says nothing; both together do.
      if (code >= 0xd800 && code < 0xdc00) characters.add(text.slice(at, at + 2));
      else units[code] = 1;
    }
  }
}
