import { fold } from './fold.ts';
import type { IndexRecord, Shard } from './indexFiles.ts';
import { textsOf } from './place.ts';
import { pack } from './postings.ts';
import { tokens } from './tokens.ts';

/** About this many characters go into a shard: a search for four characters reads four shards, under a kilobyte each. */
const least = 2048;

/** The first word of every shard is fetched before the first search, so that their number is bounded. */
const mostShards = 2000;

/** Where every word of some records stands, with the lookup words each record has besides its text. */
export class Inventory {
  readonly #words = new Map<string, Map<number, number[]>>();

  /** Takes in a record. The title of a page belongs to its first record. */
  add(number: number, { part, facts, places }: IndexRecord, lookups: readonly string[]): void {
    let position = 0;
    for (const text of [...(part === 0 ? [facts.title] : []), ...places.flatMap(textsOf)]) {
      for (const word of tokens(fold(text, 'drop').text)) {
        this.#note(word, number, position);
        position += 1;
      }
      // No phrase runs from one paragraph into the next.
      position += 1;
    }
    for (const word of lookups) this.#note(word, number, 0);
  }

  /** All words in the order of the index, in shards. */
  shards(): readonly Shard[] {
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, postings]) => {
      const entry = [word, pack(postings)] as const;
      return { entry, length: JSON.stringify(entry).length };
    });
    const size = Math.max(least, words.reduce((sum, { length }) => sum + length, 0) / mostShards);
    const shards: Shard[number][][] = [];
    let room = 0;
    for (const { entry, length } of words) {
      const last = shards.at(-1);
      if (last !== undefined && length <= room) last.push(entry);
      else {
        shards.push([entry]);
        room = size;
      }
      room -= length;
    }
    return shards;
  }

  #note(word: string, record: number, position: number): void {
    const postings = this.#words.get(word) ?? new Map<number, number[]>();
    const positions = postings.get(record) ?? [];
    positions.push(position);
    this.#words.set(word, postings.set(record, positions));
  }
}
