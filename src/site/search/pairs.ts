// Not taken from fold.ts: this is fetched by itself, and a module shared with the rest would become one more file for every search.
const han = /\p{Script=Han}/u;

/**
 * The words a large index keeps: two that stand side by side, and single ones. Positions of single characters, as a small index
 * keeps them, would cost more than a megabyte for a common character of thousands of statutes; of two together there are few.
 */
export function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => pairOf(words[at] ?? '', word));
}

/** What a text of these words is looked up by: its pairs, or its only word. */
export function lookedUp(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : pairsOf(words);
}

/** The same word where it stands in a title. */
export function inTitle(word: string): string {
  return `^${word}`;
}

/** The shard a word is in. A word of a title lies where the word itself does, so that both cost one file. */
export function shardOf(word: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = word.startsWith('^') ? 1 : 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shards;
}

function pairOf(first: string, second: string): string {
  return han.test(first) && han.test(second) ? first + second : `${first} ${second}`;
}
