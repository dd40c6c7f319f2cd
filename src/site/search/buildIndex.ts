import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Term } from '../../schemas/index.ts';
import { clauseKey, documentKey, idStart } from './citation.ts';
import { isHan } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { lookupWord, type LookupKind } from './lookup.ts';
import { lengthOf, partPage, recordLength } from './partPage.ts';
import type { PageFacts } from './place.ts';
import { readPage, type ReadPage, type ReadPlace } from './readPage.ts';
import { scriptPairs } from './scriptPairs.ts';
import { smallShards } from './smallShards.ts';
import { synonyms } from './synonyms.ts';
import { writeRecord } from './writeRecord.ts';

/** What the index is built from: the built site, what its policies say of themselves, and the glossary. */
export type IndexSource = Readonly<{
  /** The folder of the built site; the index is written to `pagefind/` in it. */
  site: string;
  policies: ReadonlyMap<string, Omit<PageFacts, 'title' | 'kind'>>;
  glossary: readonly Term[];
}>;

/** What was indexed, by language. */
export type IndexReport = ReadonlyMap<string, Readonly<{ pages: number; places: number; records: number }>>;

/** Pagefind indexes on every core when it has enough to do. It puts records in one order, however they come in. */
const atOnce = 200;

/** The files of a bundle that the site uses; Pagefind also writes its own interfaces, which the site does not. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[\w.-]+\.pf_meta|(?:index|fragment|filter)[/\\].+)$/;

/**
 * Indexes the pages of a built site whose body is marked: one bundle for each language, `pagefind/zh/` and so on, since
 * Pagefind reaches no other language from one bundle, and the lexicon beside them.
 * @throws Error with Pagefind's own message when it refuses a page.
 */
export async function buildIndex({ site, policies, glossary }: IndexSource): Promise<IndexReport> {
  const out = join(site, 'pagefind');
  await rm(out, { recursive: true, force: true });
  const pages = await readPages(site);
  const places = pages.flatMap(({ page }) => page.places);
  const length = recordLength(places.reduce((sum, place) => sum + lengthOf(place), 0));
  const indexes = new Map<string, PagefindIndex>();
  const report = new Map<string, { pages: number; places: number; records: number }>();
  const pending: Promise<void>[] = [];
  for (const { path, page } of pages) {
    // From the top of the site: Pagefind puts the base path before it, which it knows from its own address.
    const url = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const facts = factsOf(path, page, policies);
    const language = languageOf(page);
    const index = indexes.get(language) ?? (await openIndex());
    indexes.set(language, index);
    const own = page.places.filter((place) => languageOf(place) === language);
    const parts = partPage(own, length);
    for (const [number, part] of parts.entries()) {
      const content = writeRecord({ language, facts, places: part, isFirst: number === 0, hidden: hiddenWords(facts, part, number === 0) });
      pending.push(index.addHTMLFile({ url: `${url}#${number}`, content }).then(({ errors }) => refuse(errors, path)));
    }
    if (pending.length >= atOnce) await Promise.all(pending.splice(0));
    const before = report.get(language) ?? { pages: 0, places: 0, records: 0 };
    report.set(language, { pages: before.pages + 1, places: before.places + own.length, records: before.records + parts.length });
  }
  await Promise.all(pending);
  for (const [language, index] of indexes) await writeBundle(index, join(out, language));
  await close();
  const same = (['zh', 'vi', 'en'] as const).filter((language) => indexes.has(language)).flatMap((language) => synonyms(glossary, language));
  const lexicon: Lexicon = { languages: [...indexes.keys()].sort(), ...scriptPairs(charactersOf(pages, () => true), charactersOf(pages, isOwnText)), same };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'lexicon.json'), JSON.stringify(lexicon));
  return report;
}

type FoundPage = Readonly<{ path: string; page: ReadPage }>;

async function readPages(site: string): Promise<readonly FoundPage[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages: FoundPage[] = [];
  for (const path of files) {
    const page = readPage(await readFile(join(site, path), 'utf8'));
    if (page !== undefined) pages.push({ path, page });
  }
  return pages;
}

/** Notes quote damaged sources, 黨務 for 党务; what a clause says is said as it is. */
function isOwnText({ kind }: ReadPlace): boolean {
  return kind === 'clause';
}

function charactersOf(pages: readonly FoundPage[], choose: (place: ReadPlace) => boolean): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const { page } of pages) {
    const texts = [page.title, ...page.places.filter(choose).flatMap(({ number, heading, paragraphs }) => [number, heading, ...paragraphs])];
    for (const text of texts) for (const char of text) if (isHan(char)) characters.add(char);
  }
  return characters;
}

/**
 * The language of a page or a place in it; a page is indexed in its own only, since words it borrows from another stand on
 * a page of that language too. Bundles are named zh, vi, en: Pagefind looks a language up in lower case.
 */
function languageOf({ lang }: Readonly<{ lang: string }>): string {
  return lang.toLowerCase().split('-')[0] || 'zh';
}

function factsOf(path: string, { title }: ReadPage, policies: IndexSource['policies']): PageFacts {
  const [kind = '', id = ''] = path.replaceAll('\\', '/').replace(/^(?:vi|en)\//, '').split('/');
  const fields = kind === 'policies' ? policies.get(id) : undefined;
  return { title, kind: kind.endsWith('.html') ? '' : kind, number: '', place: '', validity: '', date: '', ...fields };
}

/** What citations are looked up by: the document's number, and the ids and numbers in the record. */
function hiddenWords({ number }: PageFacts, places: readonly ReadPlace[], isFirst: boolean): readonly string[] {
  const keys: readonly (readonly [LookupKind, string | undefined])[] = [
    ['document', documentKey(number)],
    ['page', isFirst ? documentKey(number) : undefined],
    ...places.map(({ id }) => ['id', idStart(id)] as const),
    ...places.map((place) => ['number', clauseKey(place.number)] as const),
  ];
  return [...new Set(keys.flatMap(([kind, key]) => (key === undefined ? [] : [lookupWord(kind, key)])))];
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  refuse(errors, 'a new index');
  if (index === undefined) throw new Error('Pagefind gave no index and no reason.');
  return index;
}

async function writeBundle(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  refuse(errors, folder);
  for (const { path, content } of smallShards(files.filter((each) => used.test(each.path)))) {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, content);
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}
