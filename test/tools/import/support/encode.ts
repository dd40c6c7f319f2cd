/** Encodings that Node reads and does not write: the table is made by reading every sequence of bytes once. */
export type OldEncoding = 'gb18030' | 'big5' | 'windows-1258';

const tables = new Map<OldEncoding, ReadonlyMap<string, readonly number[]>>();

/** The bytes of a text. @throws Error for a character the encoding does not have. */
export function encodeAs(encoding: OldEncoding | 'utf-8' | 'utf-16le' | 'utf-16be', text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16());
  }
  const table = tableOf(encoding);
  const spelled = encoding === 'windows-1258' ? [...text].flatMap(spelledApart) : [...text];
  return new Uint8Array(spelled.flatMap((char) => [...(table.get(char) ?? missing(char, encoding))]));
}

/** Windows-1258 writes ế as ê and a tone. */
function spelledApart(char: string): readonly string[] {
  if (tableOf('windows-1258').has(char)) return [char];
  const [base = '', ...marks] = [...char.normalize('NFD')];
  const tone = marks.find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark));
  const rest = marks.filter((mark) => mark !== tone);
  return [(base + rest.join('')).normalize('NFC'), ...(tone === undefined ? [] : [tone])];
}

function tableOf(encoding: OldEncoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const note = (...bytes: readonly number[]) => {
    const char = decoder.decode(new Uint8Array(bytes));
    if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, bytes);
  };
  for (let first = 0; first < 256; first += 1) {
    note(first);
    if (encoding !== 'windows-1258' && first > 0x80) for (let second = 0x40; second < 0xff; second += 1) note(first, second);
  }
  tables.set(encoding, table);
  return table;
}

function missing(char: string, encoding: string): never {
  throw new Error(`${encoding} has no ${char}; write the test's text without it.`);
}
