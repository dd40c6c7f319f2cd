import { fold } from './fold.ts';
import type { IndexRecord, PairShard } from './indexFiles.ts';
import { inTitle, pairsOf, shardOf } from './pairs.ts';
import { textsOf } from './place.ts';
import { tokens } from './tokens.ts';

/** About this many characters go into a shard, two kilobytes under gzip. */
const shardLength = 5_000;

/** In which records every word and every two words side by side stand, with the lookup words each record has besides its text. */
export class PairInventory {
  /** The last record noted and the distances between records, by word. */
  readonly #words = new Map<string, number[]>();
  readonly #last = new Map<string, number>();

  /** Takes in a record; they come in their order. The title of a page belongs to its first record. */
  add(number: number, { part, facts, places }: IndexRecord, lookups: readonly string[]): void {
    const found = new Set<string>(lookups);
    const note = (text: string, isTitle: boolean) => {
      const words = tokens(fold(text, 'drop').text);
      for (const word of [...words, ...pairsOf(words)]) {
        found.add(word);
        if (isTitle) found.add(inTitle(word));
      }
    };
    if (part === 0) note(facts.title, true);
    for (const text of places.flatMap(textsOf)) note(text, false);
    for (const word of found) {
      const distances = this.#words.get(word);
      const distance = number - (this.#last.get(word) ?? 0);
      if (distances === undefined) this.#words.set(word, [distance]);
      else distances.push(distance);
      this.#last.set(word, number);
    }
  }

  /** All words in shards, each where its name says, so that no list of them is needed. */
  shards(): readonly PairShard[] {
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    const length = words.reduce((sum, [word, distances]) => sum + word.length + 6 + distances.length * 2.5, 0);
    const shards: (readonly [string, readonly number[]])[][] = Array.from({ length: Math.max(1, Math.ceil(length / shardLength)) }, () => []);
    for (const entry of words) shards[shardOf(entry[0], shards.length)]?.push(entry);
    return shards;
  }
}
