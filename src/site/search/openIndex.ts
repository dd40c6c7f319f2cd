import type { FilterTable } from './filters.ts';
import { indexFiles, type IndexRecord, type Root, type Shard } from './indexFiles.ts';
import { onceEach, type Load } from './once.ts';
import { fromPacks } from './packs.ts';
import { phrase, unpack, type Postings } from './postings.ts';

/** The index of one language, read as far as it is asked. */
export type SearchIndex = Readonly<{
  /** How many records there are. */
  size: number;
  /** How many of them, from the first, hold the clauses of policies. */
  texts: number;
  /** Where a word of `tokens` or a lookup word stands. */
  postings: (word: string) => Promise<Postings>;
  /** What a text of these words is looked up by, and scored by. */
  lookedUp: (words: readonly string[]) => readonly string[];
  /** The records in which the words of a text stand one after the other; in a large index, those where each two of them do. */
  together: (words: readonly Postings[]) => ReadonlySet<number>;
  /** The records of titles that hold a word; none in a small index, where titles are not told apart. */
  titled: (word: string) => Promise<Postings>;
  record: (number: number) => Promise<IndexRecord>;
  filters: () => Promise<FilterTable>;
}>;

/**
 * Opens an index. Each of its files is fetched when it is first needed and kept; one that failed is fetched again.
 * @param onDevice Whether what lies on this device comes before the network: the packs of the index are there.
 * @throws Error as `load` does; so do the functions of the index.
 */
export async function openIndex(load: Load, onDevice = false): Promise<SearchIndex> {
  const once = onceEach(load);
  const root = (await once(indexFiles.root)) as Root;
  const get = onDevice && root.packed ? fromPacks(once) : once;
  return {
    size: root.records,
    texts: root.texts,
    // Few sites are large, so that the rest need not fetch how a large index is read.
    ...('pairs' in root ? (await import('./openPairs.ts')).inPairs(root.pairs, get, indexFiles.shard) : inPhrases(root.shards, get)),
    record: (number) => get(indexFiles.record(number)) as Promise<IndexRecord>,
    filters: () => get(indexFiles.filters) as Promise<FilterTable>,
  };
}

/** How words are looked up; a small index and a large one differ in nothing else. */
export type Reading = Pick<SearchIndex, 'postings' | 'lookedUp' | 'together' | 'titled'>;

/** A small index keeps where each word stands. */
function inPhrases(shards: readonly string[], get: Load): Reading {
  return {
    postings: async (word) => {
      const number = shards.findLastIndex((first) => first <= word);
      if (number < 0) return new Map();
      const shard = (await get(indexFiles.shard(number))) as Shard;
      return unpack(shard.find(([each]) => each === word)?.[1] ?? []);
    },
    lookedUp: (words) => words,
    together: phrase,
    titled: () => Promise.resolve(new Map()),
  };
}

/** The same index, as if it held only some of its records. */
export function narrow(index: SearchIndex, records: ReadonlySet<number>): SearchIndex {
  const among = async (postings: Promise<Postings>) => new Map([...(await postings)].filter(([record]) => records.has(record)));
  return { ...index, postings: (word) => among(index.postings(word)), titled: (word) => among(index.titled(word)) };
}
