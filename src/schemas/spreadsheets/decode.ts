import { Refused, type Encoding } from './problem.ts';

/**
 * The text of a file. A byte order mark decides; without one a text that is valid UTF-8 is UTF-8, and another one is GB18030, as
 * older Chinese office programs write it, if most of its characters are everyday ones.
 * @throws Refused when it is in neither.
 */
export function decode(bytes: Uint8Array, encoding: Encoding | null): string {
  if (encoding !== null) return strictly(bytes, encoding) ?? refuse(bytes, encoding);
  const marked = encodingOfMark(bytes);
  if (marked !== null) return strictly(bytes, marked) ?? refuse(bytes, marked);
  const text = strictly(bytes, 'utf-8') ?? (looksLikeChinese(bytes) ? strictly(bytes, 'gb18030') : null) ?? refuse(bytes, 'utf-8');
  // No text holds this character; a picture or a document does.
  if (text.includes('\0')) throw new Refused({ kind: 'notASpreadsheet' });
  return text;
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * GB18030 gives a meaning to nearly every pair of bytes, so Big5 or Shift-JIS would be read as rare characters. Everyday Chinese
 * lies within the square of GB 2312.
 */
function looksLikeChinese(bytes: Uint8Array): boolean {
  let everyday = 0;
  let other = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) everyday += 1;
    else other += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return everyday >= 4 * other;
}

function refuse(bytes: Uint8Array, encoding: Encoding): never {
  if (bytes.subarray(0, 4_096).includes(0)) throw new Refused({ kind: 'notASpreadsheet' });
  throw new Refused({ kind: 'wrongEncoding', row: encoding === 'utf-8' ? rowOfFault(bytes) : null });
}

/** The first line that is no UTF-8. */
function rowOfFault(bytes: Uint8Array): number {
  let row = 1;
  for (let from = 0; from < bytes.length; row += 1) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (strictly(line, 'utf-8') === null) return row;
    from += line.length + 1;
  }
  return row;
}
