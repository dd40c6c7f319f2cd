import type { Encoding } from './problem.ts';

/** A text as bytes. UTF-8 and UTF-16 begin with a byte order mark, by which spreadsheets know them. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'gb18030':
      return toGb18030(text);
    case 'utf-16le':
    case 'utf-16be':
      return toUtf16(`\uFEFF${text}`, encoding === 'utf-16le');
  }
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Browsers read GB18030 and do not write it, so the table is made from what they read. */
function toGb18030(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code >= 0x10000) bytes.push(...fourBytes(189_000 + code - 0x10000));
    else bytes.push(...(table().get(char) ?? [0x3f]));
  }
  return new Uint8Array(bytes);
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

function table(): ReadonlyMap<string, readonly number[]> {
  known ??= makeTable();
  return known;
}

function makeTable(): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, readonly number[]>();
  const reader = new TextDecoder('gb18030');
  const add = (bytes: readonly number[]) => {
    const char = reader.decode(new Uint8Array(bytes));
    if (char.length === 1 && char !== '\uFFFD' && !made.has(char)) made.set(char, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) add([lead, trail]);
  }
  for (let pointer = 0; pointer < 39_420; pointer += 1) add(fourBytes(pointer));
  // The reader's sign for bytes that mean nothing is a character of its own as well, which files that went wrong before hold.
  made.set('\uFFFD', [0x84, 0x31, 0xa4, 0x37]);
  return made;
}

function fourBytes(pointer: number): readonly number[] {
  const digit = (value: number, base: number) => Math.floor(value) % base;
  return [0x81 + digit(pointer / 12_600, 126), 0x30 + digit(pointer / 1_260, 10), 0x81 + digit(pointer / 10, 126), 0x30 + digit(pointer, 10)];
}
