/**
 * What a record can be looked up by although its text does not show it. Every record of a page is found by the number of its
 * `document`; only the first by that of its `page`, so that a document cited as a whole costs one record and not all of them.
 */
export type LookupKind = 'document' | 'page' | 'id' | 'number';

/** The entry of the index for a key. No text holds a word like it, since `#` is punctuation. */
export function lookupWord(kind: LookupKind, key: string): string {
  return `#${kind} ${key}`;
}
