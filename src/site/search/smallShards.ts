import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readItem, readText, writeList, writeText } from './cbor.ts';

/** A file of a Pagefind bundle. */
export type BundleFile = Readonly<{ path: string; content: Uint8Array }>;

const signature = 'pagefind_dcd';
const version = '1.6.0';

/** About this many bytes of words go into a shard, before compression. */
const least = 2048;

/** Pagefind's metadata names every shard, so that their number is bounded. */
const mostShards = 2000;

/**
 * Regroups Pagefind's index into small shards. Pagefind fills a shard with 20,000 words of text, 30 kB on the wire; a Chinese
 * query, whose characters are single words here, would fetch one for every character. In small shards it fetches little
 * more than the characters it asks for.
 * @throws Error when the files are not those of the Pagefind version this was written for; it must be looked at again then.
 */
export function smallShards(files: readonly BundleFile[]): readonly BundleFile[] {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (metaFile === undefined) throw new Error('Pagefind wrote no metadata.');
  const meta = unpack(metaFile);
  const fields = readItem(meta, 0, 3).items;
  const found = fields[0] === undefined ? '' : readText(meta, fields[0].from);
  const shardField = fields[2];
  if (found !== version || shardField === undefined) {
    throw new Error(`The index is of Pagefind ${found}, and src/site/search/smallShards.ts knows ${version}: compare the formats, then change the number there.`);
  }
  const byHash = new Map(files.filter(isShard).map((file) => [file.path.replace(/^.*[/\\]|\.pf_index$/g, ''), unpack(file)]));
  const words: Word[] = [];
  for (const { items: [, , hash] } of shardField.items) {
    const name = hash === undefined ? '' : readText(meta, hash.from);
    const shard = byHash.get(name);
    if (shard === undefined) throw new Error(`Pagefind's metadata names the shard ${name}, which it did not write.`);
    words.push(...wordsOf(shard));
  }
  const shards = group(words).map((each) => writeShard(each, metaFile.path));
  const list = writeList(shards.map(({ entry }) => entry));
  const newMeta = Buffer.concat([meta.subarray(0, shardField.from), list, meta.subarray(shardField.to)]);
  const others = files.filter((file) => file !== metaFile && !isShard(file));
  return [...others, ...shards.map(({ file }) => file), { path: metaFile.path, content: pack(newMeta) }];
}

type Word = Readonly<{ word: string; bytes: Uint8Array }>;

/** A shard is a list of one list of words; a word is a list that begins with its text. */
function wordsOf(shard: Buffer): readonly Word[] {
  const words = readItem(shard, 0, 3).items[0]?.items ?? [];
  return words.map(({ from, to, items: [text] }) => ({ word: text === undefined ? '' : readText(shard, text.from), bytes: shard.subarray(from, to) }));
}

function group(words: readonly Word[]): readonly (readonly Word[])[] {
  const size = Math.max(least, words.reduce((sum, { bytes }) => sum + bytes.length, 0) / mostShards);
  const groups: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const last = groups.at(-1);
    if (last !== undefined && word.bytes.length <= room) last.push(word);
    else {
      groups.push([word]);
      room = size;
    }
    room -= word.bytes.length;
  }
  return groups;
}

function writeShard(words: readonly Word[], metaPath: string): Readonly<{ entry: Buffer; file: BundleFile }> {
  const content = writeList([writeList(words.map(({ bytes }) => bytes))]);
  const language = /pagefind\.([a-z]+)_/.exec(metaPath)?.[1] ?? 'shard';
  const hash = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  const border = (word: Word | undefined) => writeText(word?.word ?? '');
  return {
    entry: writeList([border(words[0]), border(words.at(-1)), writeText(hash)]),
    file: { path: `index/${hash}.pf_index`, content: pack(content) },
  };
}

function isShard({ path }: BundleFile): boolean {
  return path.endsWith('.pf_index');
}

function unpack({ path, content }: BundleFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) throw new Error(`${path} is not a file of Pagefind.`);
  return bytes.subarray(signature.length);
}

function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature, 'latin1'), content]), { level: 9 });
}
