/** The little of CBOR (RFC 8949) that is needed to regroup a list without reading what is in it. */

/** An item: where it stands in the bytes, and what it is made of if it is a list. */
export type Item = Readonly<{ from: number; to: number; items: readonly Item[] }>;

const kinds = { integer: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, tag: 6, simple: 7 } as const;

/**
 * Reads one item, and lists down to a depth.
 * @throws Error when the bytes are not what Pagefind writes.
 */
export function readItem(bytes: Buffer, from: number, depth: number): Item {
  const { kind, value, at } = readHead(bytes, from);
  if (kind === kinds.integer || kind === kinds.negative || kind === kinds.simple) return { from, to: at, items: [] };
  if (kind === kinds.bytes || kind === kinds.text) return { from, to: at + value, items: [] };
  if (kind !== kinds.list) throw new Error(`Pagefind's index holds CBOR of kind ${kind}; src/site/search/cbor.ts does not know it.`);
  const items: Item[] = [];
  let to = at;
  for (let index = 0; index < value; index += 1) {
    const item = readItem(bytes, to, depth - 1);
    to = item.to;
    if (depth > 0) items.push(item);
  }
  return { from, to, items };
}

/** Reads an item that is a text. */
export function readText(bytes: Buffer, from: number): string {
  const { kind, value, at } = readHead(bytes, from);
  if (kind !== kinds.text) throw new Error(`Pagefind's index holds something else where a word was expected, at byte ${from}.`);
  return bytes.toString('utf8', at, at + value);
}

/** Writes a list of items that are written already. */
export function writeList(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([head(kinds.list, items.length), ...items]);
}

/** Writes a text. */
export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([head(kinds.text, bytes.length), bytes]);
}

function readHead(bytes: Buffer, from: number): Readonly<{ kind: number; value: number; at: number }> {
  const first = bytes.readUInt8(from);
  const kind = first >> 5;
  const size = first & 31;
  if (size < 24) return { kind, value: size, at: from + 1 };
  const width = { 24: 1, 25: 2, 26: 4, 27: 8 }[size];
  if (width === undefined) throw new Error(`Pagefind's index holds a list without a length, at byte ${from}.`);
  const value = width === 8 ? Number(bytes.readBigUInt64BE(from + 1)) : bytes.readUIntBE(from + 1, width);
  return { kind, value, at: from + 1 + width };
}

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const width = value < 0x100 ? 1 : value < 0x1_0000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width, (kind << 5) | { 1: 24, 2: 25, 4: 26 }[width]);
  bytes.writeUIntBE(value, 1, width);
  return bytes;
}
