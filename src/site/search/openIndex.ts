import type { FilterTable } from './filters.ts';
import { indexFiles, type IndexRecord, type Root, type Shard } from './indexFiles.ts';
import { unpack, type Postings } from './postings.ts';

/** The index of one language, read as far as it is asked. */
export type SearchIndex = Readonly<{
  /** How many records there are. */
  size: number;
  /** Where a word of `tokens` or a lookup word stands. */
  postings: (word: string) => Promise<Postings>;
  record: (number: number) => Promise<IndexRecord>;
  filters: () => Promise<FilterTable>;
}>;

/** Fetches and parses a file of an index's folder. */
export type Load = (path: string) => Promise<unknown>;

/**
 * Opens an index. Each of its files is fetched when it is first needed and kept; one that failed is fetched again.
 * @throws Error as `load` does; so do the functions of the index.
 */
export async function openIndex(load: Load): Promise<SearchIndex> {
  const kept = new Map<string, Promise<unknown>>();
  const get = (path: string): Promise<unknown> => {
    const file = kept.get(path) ?? load(path).catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, file);
    return file;
  };
  const { records, shards } = (await get(indexFiles.root)) as Root;
  return {
    size: records,
    postings: async (word) => {
      const number = shards.findLastIndex((first) => first <= word);
      if (number < 0) return new Map();
      const shard = (await get(indexFiles.shard(number))) as Shard;
      return unpack(shard.find(([each]) => each === word)?.[1] ?? []);
    },
    record: (number) => get(indexFiles.record(number)) as Promise<IndexRecord>,
    filters: () => get(indexFiles.filters) as Promise<FilterTable>,
  };
}

/** The same index, as if it held only some of its records. */
export function narrow(index: SearchIndex, records: ReadonlySet<number>): SearchIndex {
  return { ...index, postings: async (word) => new Map([...(await index.postings(word))].filter(([record]) => records.has(record))) };
}
