import type { PairShard } from './indexFiles.ts';
import type { Load } from './once.ts';
import type { Reading } from './openIndex.ts';
import { inTitle, lookedUp, shardOf } from './pairs.ts';
import type { Postings } from './postings.ts';

/** A large index keeps which records hold a word or two words side by side, in shards that a word itself names. */
export function inPairs(shards: number, get: Load, fileOf: (shard: number) => string): Reading {
  const postings = async (word: string): Promise<Postings> => {
    const shard = (await get(fileOf(shardOf(word, shards)))) as PairShard;
    let record = 0;
    return new Map((shard.find(([each]) => each === word)?.[1] ?? []).map((distance) => [(record += distance), [0]]));
  };
  return {
    postings,
    lookedUp,
    together: ([first = new Map<number, never>(), ...rest]) => new Set([...first.keys()].filter((record) => rest.every((each) => each.has(record)))),
    titled: (word) => postings(inTitle(word)),
  };
}
