/**
 * What a record can be looked up by although its text does not show it. Every record of a page is found by the number of its
 * `document`; only the first by that of its `page`, so that a document cited as a whole costs one record and not all of them.
 */
export type LookupKind = 'document' | 'page' | 'id' | 'number';

/**
 * The one word under which a key is indexed: 温政发 2016 41 or 2.3.1 would be taken apart. It is a hash (FNV-1a), so that it
 * is short and is no word of any language; whoever finds a record by it compares the key itself.
 */
export function lookupWord(kind: LookupKind, key: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(`${kind}:${key}`)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return `q${hash.toString(36)}`;
}
