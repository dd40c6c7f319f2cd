import type { ReadPlace } from './readPage.ts';

/** A record of this many characters costs a little over a kilobyte to fetch. */
const least = 400;

/** A word that stands everywhere costs a few bytes for every record, so that their number is bounded. */
const mostRecords = 4000;

/** From so many characters on, the index keeps pairs of words and no positions, and its records are as many again and short. */
const large = 3_000_000;

/** A pair of words stands in far fewer records than a character, so that there may be more of them. */
const mostRecordsOfPairs = 16_000;

/** Whether a site of so many characters gets a large index. */
export function isLarge(characters: number): boolean {
  return characters > large;
}

/** The length of a record, for a site of so many characters: a small site's are short, a large one's as long as a clause or two. */
export function recordLength(characters: number): number {
  return Math.max(least, Math.ceil(characters / (isLarge(characters) ? mostRecordsOfPairs : mostRecords)));
}

/** How many characters a place has. */
export function lengthOf({ heading, paragraphs }: ReadPlace): number {
  return paragraphs.reduce((sum, text) => sum + text.length, heading.length);
}

/** Parts the places of a page into records of about `length` characters. A place is never parted. */
export function partPage(places: readonly ReadPlace[], length: number): readonly (readonly ReadPlace[])[] {
  const parts: ReadPlace[][] = [];
  let room = 0;
  for (const place of [...places].sort((a, b) => Number(b.kind === 'page') - Number(a.kind === 'page'))) {
    const needed = lengthOf(place);
    const last = parts.at(-1);
    if (last === undefined || needed > room) {
      parts.push([place]);
      room = length - needed;
    } else {
      last.push(place);
      room -= needed;
    }
  }
  return parts;
}
