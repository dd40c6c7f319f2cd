import type { FilterTable } from './filters.ts';
import type { PackedPostings } from './postings.ts';
import type { Place, PageFacts } from './place.ts';

/** Some places of a page that follow one another, as they are fetched to be shown. */
export type IndexRecord = Readonly<{ url: string; part: number; facts: PageFacts; places: readonly Place[] }>;

/**
 * What is fetched of an index first: how many records it has, how many of them, from the first, hold the clauses of policies, and
 * the first word of each shard; of a large one, which keeps pairs of words, the number of its shards. `packed` is true where its
 * files can be had in packs as well.
 */
export type Root = Readonly<{ records: number; texts: number; packed: boolean } & ({ shards: readonly string[] } | { pairs: number })>;

/** Words that stand side by side in the order of the index, with where they stand. */
export type Shard = readonly (readonly [word: string, postings: PackedPostings])[];

/** Words and pairs of words of a large index, with the distances between the records they stand in. */
export type PairShard = readonly (readonly [word: string, distances: readonly number[]])[];

/** The files of an index, by their paths in its folder; one index holds one language. */
export const indexFiles = {
  root: 'root.json',
  filters: 'filters.json',
  shard: (number: number) => `words/${number}.json`,
  record: (number: number) => `records/${number}.json`,
} as const;

/** What each kind of file holds. */
export type IndexFile = Root | FilterTable | Shard | PairShard | IndexRecord;
