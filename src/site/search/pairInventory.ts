import { fold } from './fold.ts';
import type { IndexRecord, PairShard } from './indexFiles.ts';
import { Numbers } from './numbers.ts';
import { inTitle, pairsOf, shardOf } from './pairs.ts';
import { textsOf } from './place.ts';
import { tokens } from './tokens.ts';

/** About this many characters go into a shard, two kilobytes under gzip. */
const shardLength = 5_000;

/** The records something stands in: the last one noted, and the distances from each to the next. */
type Postings = { last: number; readonly distances: number[] };

/**
 * A word, and where which words follow it. Pairs hang on their first word, as numbers that are sorted once at the end: making
 * millions of texts of two, or finding each pair again to count it, takes minutes.
 */
type Word = Readonly<{ text: string; number: number; postings: Postings; followed: Numbers }>;

/** Records are fewer than this, so that a word and a record make one number. */
const mostRecords = 2 ** 21;

/** In which records every word and every two words side by side stand, with the lookup words each record has besides its text. */
export class PairInventory {
  readonly #words = new Map<string, Word>();
  /** The words by their numbers. */
  readonly #all: Word[] = [];
  readonly #others = new Map<string, Postings>();

  /** Takes in a record; they come in their order. The title of a page belongs to its first record. */
  add(number: number, { part, facts, places }: IndexRecord, lookups: readonly string[]): void {
    if (part === 0) {
      const words = this.#note(facts.title, number);
      for (const word of [...words, ...pairsOf(words)]) this.#noteOther(inTitle(word), number);
    }
    for (const text of places.flatMap(textsOf)) this.#note(text, number);
    for (const word of lookups) this.#noteOther(word, number);
  }

  /** All words in shards, each where its name says, so that no list of them is needed. */
  shards(): readonly PairShard[] {
    const all: (readonly [string, readonly number[]])[] = [...this.#others].map(([word, { distances }]) => [word, distances]);
    for (const { text, postings, followed } of this.#all) {
      all.push([text, postings.distances]);
      for (const [next, distances] of followers(followed)) all.push([pairsOf([text, this.#all[next]?.text ?? ''])[0] ?? '', distances]);
    }
    all.sort(([a], [b]) => (a < b ? -1 : 1));
    const length = all.reduce((sum, [word, distances]) => sum + word.length + 6 + distances.length * 2.5, 0);
    const shards: (readonly [string, readonly number[]])[][] = Array.from({ length: Math.max(1, Math.ceil(length / shardLength)) }, () => []);
    for (const entry of all) shards[shardOf(entry[0], shards.length)]?.push(entry);
    return shards;
  }

  #note(text: string, record: number): readonly string[] {
    const words = tokens(fold(text, 'drop').text);
    let before: Word | undefined;
    for (const word of words) {
      const now = this.#wordOf(word);
      count(now.postings, record);
      before?.followed.add(now.number * mostRecords + record);
      before = now;
    }
    return words;
  }

  #noteOther(word: string, record: number): void {
    const postings = this.#others.get(word) ?? { last: 0, distances: [] };
    if (postings.distances.length === 0) this.#others.set(word, postings);
    count(postings, record);
  }

  #wordOf(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word: Word = { text, number: this.#all.length, postings: { last: 0, distances: [] }, followed: new Numbers() };
    this.#words.set(text, word);
    this.#all.push(word);
    return word;
  }
}

function count(postings: Postings, record: number): void {
  if (postings.distances.length > 0 && postings.last === record) return;
  postings.distances.push(record - postings.last);
  postings.last = record;
}

/** The words that follow one, by their numbers, with the distances between the records they do so in. */
function* followers(followed: Numbers): Generator<readonly [word: number, distances: readonly number[]]> {
  let word = -1;
  let postings: Postings = { last: 0, distances: [] };
  for (const each of followed.sorted()) {
    const now = Math.floor(each / mostRecords);
    if (now !== word) {
      if (word >= 0) yield [word, postings.distances];
      word = now;
      postings = { last: 0, distances: [] };
    }
    count(postings, each % mostRecords);
  }
  if (word >= 0) yield [word, postings.distances];
}
