import type { Group } from './answer.ts';
import { intersect, unite, withText, type Candidates } from './candidates.ts';
import { fold, isHan } from './fold.ts';
import { pageHit, stands } from './hits.ts';
import type { Library } from './library.ts';
import { textsOf, type PageText, type Place } from './place.ts';
import type { Near } from './plan.ts';

/** More guesses than this help nobody. */
const mostGuesses = 10;

/** The words that occur at all, and the pages with all of them, or with any when there are none with all. */
export type WordReach = Readonly<{ present: readonly string[]; absent: readonly string[]; pages: Candidates }>;

/** Where the words of a query stand. */
export async function reachWords(words: readonly string[], { index }: Library): Promise<WordReach> {
  const found = await Promise.all(words.map((word) => withText(index, word)));
  const present = found.filter((each) => each.size > 0);
  const all = intersect(present);
  const isPresent = (at: number) => (found[at]?.size ?? 0) > 0;
  return {
    present: words.filter((_, at) => isPresent(at)),
    absent: words.filter((_, at) => !isPresent(at)),
    pages: all.size > 0 ? all : unite(present),
  };
}

/** Level 2: the places that hold every word; failing that, as a guess, those that hold the most. */
export function findWords(words: readonly string[], { present, absent }: WordReach, pages: readonly PageText[]): Group | undefined {
  const count = (place: Place) => present.filter((word) => stands(place, word)).length;
  const most = Math.max(0, ...pages.flatMap(({ places }) => places.map(count)));
  // One word of many, or one character, says too little to be a guess.
  // A word that the dictionary does not know falls into single characters, which stand together by chance: 公, 积 and 金.
  if (words.every((word) => [...word].length === 1 && isHan(word))) return undefined;
  if (words.length < 2 || most === 0 || (most < 2 && !present.some((word) => word.length > 1))) return undefined;
  const isAll = absent.length === 0 && most === words.length;
  const chosen = (place: Place) => {
    const held = present.filter((word) => stands(place, word));
    return held.length === most && (isAll || held.some((word) => word.length > 1)) ? held : undefined;
  };
  const hits = pages.map((page) => pageHit(page, chosen)).filter((hit) => hit !== undefined);
  if (hits.length === 0) return undefined;
  if (isAll) return { level: 'words', pages: hits, instead: words };
  const instead = present.filter((word) => pages.some(({ places }) => places.some((place) => chosen(place)?.includes(word) === true)) && word.length > 1);
  return { level: 'similar', pages: firstOf(hits), instead };
}

/** Level 3: text that differs from the query by one character. */
export async function findNear(near: readonly Near[], { index, read }: Library): Promise<Group | undefined> {
  const found = await Promise.all(near.map(async (parts) => intersect(await Promise.all(parts.filter((part) => part !== '').map((part) => withText(index, part))))));
  const pages = await read(unite(found));
  const patterns = near.map((parts) => new RegExp(parts.map(escape).join('[^|\\s]?'), 'gu'));
  const instead = new Map<string, number>();
  const hits = pages.map((page) => pageHit(page, (place) => {
    const matches = textsOf(place).flatMap((each) => {
      const { text } = fold(each);
      return patterns.flatMap((pattern) => text.match(pattern) ?? []);
    });
    for (const match of matches) instead.set(match, (instead.get(match) ?? 0) + 1);
    return matches.length === 0 ? undefined : [...new Set(matches)];
  })).filter((hit) => hit !== undefined);
  const likely = [...instead].sort(([a, times], [b, more]) => b.length - a.length || more - times).map(([text]) => text);
  return hits.length === 0 ? undefined : { level: 'similar', pages: firstOf(hits), instead: likely.slice(0, 3) };
}

function firstOf(pages: Group['pages']): Group['pages'] {
  let left = mostGuesses;
  return pages.map((page) => {
    const places = page.places.slice(0, Math.max(0, left));
    left -= places.length;
    return { ...page, places };
  }).filter(({ places }) => places.length > 0);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
