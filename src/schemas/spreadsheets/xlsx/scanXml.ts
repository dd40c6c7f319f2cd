import { Refused } from '../problem.ts';

/** What is told while a part is read; names come without their prefix, attributes as they stand between the name and the `>`. */
export type XmlReader = Readonly<{
  open: (name: string, attributes: string) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}>;

const piece = 1 << 20;

/**
 * Reads a part of an XLSX from its start to its end without keeping it. General XML readers took 2.1 s for a sheet of 60,000 rows;
 * this one takes a sixth of it, since the parts use little of XML. Document types, and with them entities of one's own, are refused.
 * @throws Refused when the part is no well-formed XML.
 */
export function scanXml(bytes: Uint8Array, part: string, reader: XmlReader, onProgress: (share: number) => void = () => undefined): void {
  const decoder = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8', { fatal: true });
  const state: State = { part, reader, open: [], seen: false };
  let rest = '';
  for (let at = 0; at < bytes.length; at += piece) {
    const last = at + piece >= bytes.length;
    rest += decoded(decoder, bytes.subarray(at, at + piece), !last, part);
    rest = rest.slice(scan(rest, last, state));
    onProgress(Math.min(1, (at + piece) / bytes.length));
  }
  if (state.open.length > 0 || !state.seen) throw damaged(part);
}

/** Where reading stands: the elements that are open, outermost first, and whether the document's own element was there. */
type State = { readonly part: string; readonly reader: XmlReader; readonly open: string[]; seen: boolean };

/** Reads as far as whole tokens go; where the next one begins. */
function scan(text: string, last: boolean, state: State): number {
  for (let at = 0; at < text.length;) {
    const tag = text.indexOf('<', at);
    if (tag < 0) {
      if (!last) return at;
      give(text.slice(at), state);
      return text.length;
    }
    if (tag > at) give(text.slice(at, tag), state);
    const end = endOf(text, tag, state.part);
    if (end < 0) {
      if (last) throw damaged(state.part);
      return tag;
    }
    take(text, tag, end, state);
    at = end;
  }
  return text.length;
}

function give(text: string, { reader, open, part }: State): void {
  if (open.length > 0) reader.text(plainText(text, part));
  else if (/\S/u.test(text)) throw damaged(part);
}

/** Behind the end of the token that begins here; -1 where the end has not come yet. */
function endOf(text: string, tag: number, part: string): number {
  const second = text.charCodeAt(tag + 1);
  if (second === 0x21) {
    if (text.startsWith('<!--', tag)) return after(text, '-->', tag + 4);
    if (text.startsWith('<![CDATA[', tag)) return after(text, ']]>', tag + 9);
    // A token cut in its first characters may still become one of the two.
    if (text.length - tag < 9) return -1;
    throw damaged(part);
  }
  if (second === 0x3f) return after(text, '?>', tag + 2);
  const end = text.indexOf('>', tag);
  if (end < 0) return -1;
  return isQuoted(text, tag, end) ? endOutsideQuotes(text, tag) : end + 1;
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? -1 : found + sign.length;
}

/** A `>` may stand inside an attribute; a quotation mark then stays open before it. */
function isQuoted(text: string, from: number, to: number): boolean {
  let quote = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (quote === 0 && (code === 0x22 || code === 0x27)) quote = code;
    else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function endOutsideQuotes(text: string, tag: number): number {
  const match = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/uy;
  match.lastIndex = tag;
  return match.test(text) ? match.lastIndex : -1;
}

function take(text: string, tag: number, end: number, state: State): void {
  const { reader, open, part } = state;
  const second = text.charCodeAt(tag + 1);
  if (second === 0x3f) return;
  if (second === 0x21) {
    if (text.startsWith('<![CDATA[', tag) && open.length > 0) reader.text(text.slice(tag + 9, end - 3));
    return;
  }
  if (second === 0x2f) {
    const name = text.slice(tag + 2, end - 1).trimEnd();
    if (open.pop() !== name) throw damaged(part);
    reader.close(local(name));
    return;
  }
  const isEmpty = text.charCodeAt(end - 2) === 0x2f;
  let nameEnd = tag + 1;
  while (isOfName(text.charCodeAt(nameEnd))) nameEnd += 1;
  const name = text.slice(tag + 1, nameEnd);
  if (name === '' || (open.length === 0 && state.seen)) throw damaged(part);
  state.seen = true;
  reader.open(local(name), text.slice(nameEnd, isEmpty ? end - 2 : end - 1));
  if (isEmpty) reader.close(local(name));
  else open.push(name);
}

/** Everything but white space, `/` and `>`. */
function isOfName(code: number): boolean {
  return code > 0x20 && code !== 0x2f && code !== 0x3e;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** One attribute by its name, prefix left out; nothing where it does not stand. */
export function attribute(attributes: string, name: string, part: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  for (const [, found = '', double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (local(found) === name) return plainText(double ?? single ?? '', part);
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its five entities and numbered characters resolved. */
function plainText(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]{0,10};?)/gu, (_, entity: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/iu.exec(entity);
    const code = number === null ? NaN : number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
    const char = Number.isNaN(code) ? named[entity.slice(0, -1)] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (char === undefined || !entity.endsWith(';')) throw damaged(part);
    return char;
  });
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, part: string): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw damaged(part);
  }
}

function damaged(part: string): Refused {
  return new Refused({ kind: 'damaged', part });
}
