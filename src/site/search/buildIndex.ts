import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Term } from '../../schemas/index.ts';
import { clauseKey, documentKey, idStart } from './citation.ts';
import { filterTable, type FilterValues } from './filters.ts';
import { indexFiles, type IndexFile, type IndexRecord } from './indexFiles.ts';
import { Inventory } from './inventory.ts';
import { textLanguages, type Lexicon, type TextLanguage } from './lexicon.ts';
import { lookupWord, type LookupKind } from './lookup.ts';
import { pageAbout } from './pageAbout.ts';
import { PairInventory } from './pairInventory.ts';
import { packsOf } from './packs.ts';
import { isLarge, lengthOf, partPage, recordLength } from './partPage.ts';
import type { PolicyFacts } from './policyFacts.ts';
import { readNames } from './readNames.ts';
import { charactersOf, readSite, type FoundPage } from './readSite.ts';
import { scriptPairs } from './scriptPairs.ts';

/** What the index is built from: the built site, what its policies say of themselves, and the glossary. */
export type IndexSource = Readonly<{
  /** The folder of the built site; the index is written to `search-index/` in it. */
  site: string;
  policies: ReadonlyMap<string, PolicyFacts>;
  glossary: readonly Term[];
}>;

/** What was indexed, by language. */
export type IndexReport = ReadonlyMap<TextLanguage, Readonly<{ pages: number; places: number; records: number }>>;

/**
 * Indexes the pages of a built site whose body is marked: an index for each language, and beside them the lexicon, which
 * says where they are. A page is indexed in its own language only, since words it borrows from another stand on a page of
 * that language too.
 */
export async function buildIndex({ site, policies, glossary }: IndexSource): Promise<IndexReport> {
  const out = join(site, 'search-index');
  await rm(out, { recursive: true, force: true });
  const pages = await readSite(site);
  const all = charactersIn(pages);
  const report = new Map<TextLanguage, { pages: number; places: number; records: number }>();
  const indexes: Partial<Record<TextLanguage, string>> = {};
  for (const language of textLanguages) {
    const own = pages.filter(({ page }) => languageOf(page) === language).sort((one, other) => rankOf(one) - rankOf(other));
    if (own.length === 0) continue;
    const characters = isLarge(all) ? charactersIn(own) : all;
    const length = recordLength(characters);
    const records = own.flatMap((page) => recordsOf(page, policies, length));
    const texts = records.findIndex(({ record }) => !isText(record.url));
    report.set(language, { pages: own.length, places: records.reduce((sum, { record }) => sum + record.places.length, 0), records: records.length });
    indexes[language] = await writeIndex(records, texts < 0 ? records.length : texts, out, language, isLarge(characters));
  }
  const isOwnText = ({ kind }: Readonly<{ kind: string }>) => kind === 'clause';
  // Notes quote damaged sources, 黨務 for 党务; what a clause says is said as it is.
  const pairs = scriptPairs(charactersOf(pages, () => true), charactersOf(pages, isOwnText));
  const lexicon: Lexicon = { indexes, ...pairs, names: readNames(glossary) };
  await write(join(out, 'lexicon.json'), JSON.stringify(lexicon));
  return report;
}

function charactersIn(pages: readonly FoundPage[]): number {
  return pages.reduce((sum, { page }) => sum + page.places.reduce((length, place) => length + lengthOf(place), 0), 0);
}

type Entry = Readonly<{ record: IndexRecord; values: FilterValues; lookups: readonly string[] }>;

function recordsOf({ file, page }: FoundPage, policies: IndexSource['policies'], length: number): readonly Entry[] {
  const { facts, values } = pageAbout(file, page.title, policies);
  const own = page.places.filter((place) => languageOf(place) === languageOf(page));
  return partPage(own, length).map((places, part) => ({
    record: { url: file.replace(/index\.html$/, ''), part, facts, places: places.map(({ section: _, lang: __, ...place }) => place) },
    values,
    lookups: lookupsOf(facts.number, places, part === 0),
  }));
}

/** What citations are looked up by: the document's number, and the ids and numbers in the record. */
function lookupsOf(document: string, places: FoundPage['page']['places'], isFirst: boolean): readonly string[] {
  const keys: readonly (readonly [LookupKind, string | undefined])[] = [
    ['document', documentKey(document)],
    ['page', isFirst ? documentKey(document) : undefined],
    ...places.map(({ id }) => ['id', idStart(id)] as const),
    ...places.map(({ number }) => ['number', clauseKey(number)] as const),
  ];
  return [...new Set(keys.flatMap(([kind, key]) => (key === undefined ? [] : [lookupWord(kind, key)])))];
}

/** Writes an index to a folder named for what is in it, so that its files never change and may be kept for good. */
async function writeIndex(entries: readonly Entry[], texts: number, out: string, language: TextLanguage, inPairs: boolean): Promise<string> {
  const inventory = inPairs ? new PairInventory() : new Inventory();
  for (const [number, { record, lookups }] of entries.entries()) inventory.add(number, record, lookups);
  const shards = inventory.shards();
  const numbered = asText([
    ...shards.map((shard, number) => [indexFiles.shard(number), shard] as const),
    ...entries.map(({ record }, number) => [indexFiles.record(number), record] as const),
  ]);
  const packs = packsOf(numbered);
  const first = { records: entries.length, texts, packed: packs.length > 0 };
  const written = [
    ...asText([
      [indexFiles.root, inPairs ? { ...first, pairs: shards.length } : { ...first, shards: shards.map(([word]) => word?.[0] ?? '') }],
      [indexFiles.filters, filterTable(entries.map(({ values }) => values))],
    ]),
    ...numbered, ...packs,
  ];
  const hash = written.reduce((sum, [path, text]) => sum.update(path).update(text), createHash('sha256')).digest('hex').slice(0, 12);
  const folder = `kept/${language}-${hash}`;
  await writeAll(join(out, folder), written);
  return folder;
}

function asText(files: readonly (readonly [path: string, content: IndexFile])[]): readonly (readonly [path: string, text: string])[] {
  return files.map(([path, content]) => [path, JSON.stringify(content)]);
}

/** The texts of policies come first, then what else the site says of them, then official texts, which may be thousands. */
function rankOf({ file }: FoundPage): number {
  if (isText(file.replace(/index\.html$/, ''))) return 0;
  return file.endsWith('/official/index.html') ? 2 : 1;
}

/** The page that holds the clauses of a policy, as src/site/routes.ts names it. */
function isText(url: string): boolean {
  return /^(?:vi\/|en\/)?policies\/[^/]+\/$/.test(url);
}

/** Writes files side by side, since waiting for each of tens of thousands takes longer than writing them. */
async function writeAll(folder: string, files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const left = files.values();
  const next = async () => { for (const [path, text] of left) await write(join(folder, path), text); };
  await Promise.all(Array.from({ length: 16 }, next));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Languages of texts are named without script or region: zh, vi, en. */
function languageOf({ lang }: Readonly<{ lang: string }>): string {
  return lang.toLowerCase().split('-')[0] || 'zh';
}
