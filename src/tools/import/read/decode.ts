import { Refused } from '../refused.ts';
import { readableChinese, readableVietnamese } from './readable.ts';

/** A text with the encoding it was read in. */
export type Decoded = Readonly<{ text: string; encoding: string }>;

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]];

/**
 * Reads bytes in the encoding they are in: the one a byte order mark names; UTF-8 where every byte fits; the one a page declares;
 * else whichever of UTF-16, GB18030, Big5 and Windows-1258 gives words and not only characters.
 * No library does this: those that guess encodings do not know Windows-1258, and Node decodes all five itself.
 * @throws {@link Refused} for a binary file and for an encoding none of these.
 */
export function decode(bytes: Uint8Array, file: string, declared?: string): Decoded {
  const mark = marks.find(([, wanted]) => wanted.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return { text: strictly(mark[0], bytes) ?? loosely(mark[0], bytes), encoding: mark[0] };
  const zeros = share(bytes, 0);
  if (zeros > 0.001) return wide(bytes) ?? refuse(`${file} is a binary file and holds no text that can be read. Import the document itself: .txt, .md, .html, .docx or .pdf.`);
  const plain = strictly('utf-8', bytes);
  if (plain !== undefined) return { text: plain, encoding: 'utf-8' };
  const wanted = declared === undefined ? undefined : known(declared);
  const asDeclared = wanted === undefined || wanted === 'utf-8' ? undefined : strictly(wanted, bytes);
  if (asDeclared !== undefined && wanted !== undefined) return { text: asDeclared, encoding: wanted };
  return guess(bytes) ?? wide(bytes) ?? refuse(`The characters of ${file} are in no encoding the importer knows (UTF-8, UTF-16, GB18030, Big5, Windows-1258). Open it where it is readable, save it as UTF-8, and import that.`);
}

const least = 0.35;

function guess(bytes: Uint8Array): Decoded | undefined {
  const candidates = ['gb18030', 'big5', 'windows-1258'].flatMap((encoding) => {
    const text = strictly(encoding, bytes);
    if (text === undefined) return [];
    return [{ text, encoding, score: encoding === 'windows-1258' ? readableVietnamese(text) : readableChinese(text) }];
  });
  const [best] = candidates.sort((one, other) => other.score - one.score);
  return best === undefined || best.score < least ? undefined : best;
}

function wide(bytes: Uint8Array): Decoded | undefined {
  const candidates = ['utf-16le', 'utf-16be'].flatMap((encoding) => {
    const text = strictly(encoding, bytes);
    return text === undefined ? [] : [{ text, encoding, score: Math.max(readableChinese(text), readableVietnamese(text)) }];
  });
  const [best] = candidates.sort((one, other) => other.score - one.score);
  return best === undefined || best.score < least ? undefined : best;
}

/** A page may say gb2312 and mean GB18030, which holds it. */
function known(label: string): string | undefined {
  if (/^(?:gb2312|gbk|gb18030|x-gbk)$/u.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** One byte that does not fit, as at the end of a file that was cut off, is no reason to take another encoding. */
function loosely(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function share(bytes: Uint8Array, wanted: number): number {
  const sample = bytes.subarray(0, 65_536);
  let found = 0;
  for (const byte of sample) if (byte === wanted) found += 1;
  return found / sample.length;
}

function refuse(message: string): never {
  throw new Refused(message);
}
