import type { Answer, Group } from './answer.ts';
import { findCited } from './cited.ts';
import { findExact, reach } from './exact.ts';
import { stands } from './hits.ts';
import { openLibrary } from './library.ts';
import { findNear, findWords, reachWords } from './loose.ts';
import type { SearchIndex } from './openIndex.ts';
import type { PageText } from './place.ts';
import type { Plan } from './plan.ts';
import { tokens } from './tokens.ts';

/** More records than this are read only when the reader asks for it. */
const mostUnasked = 32;

/**
 * Climbs the ladder: what is cited and what is written exactly so; only when neither is found, all words; only then a guess.
 * @param most The number of records whose text is fetched; the rest are counted as unread.
 */
export async function climb(whole: Plan, index: SearchIndex, most = 10): Promise<Answer> {
  const { query, citations, terms, words, near } = whole;
  if (terms.length === 0) return { query, groups: [], absent: [], unread: 0 };
  const library = await openLibrary(index, terms.flatMap(({ forms: [{ text }] }) => index.lookedUp(tokens(text))), most);
  const [cited, reached] = await Promise.all([findCited(citations, library), reach(terms, library)]);
  const pages = await library.read(reached.any);
  const strong = [cited, ...findExact(terms, pages)].filter((group) => group !== undefined);
  if (strong.length > 0) return { query, groups: strong, absent: absentFrom(strong), unread: Math.max(0, reached.any.size - most) };
  // The likeliest records hold the words, but not as typed: in other marks, or not in one clause. Those left may.
  if (reached.any.size > most) {
    return most < mostUnasked ? climb(whole, index, most * 4) : { query, groups: [], absent: [], unread: reached.any.size - most };
  }

  const absent = absentTerms();
  const reachedWords = await reachWords(words, library);
  const byWords = findWords(words, reachedWords, await library.read(reachedWords.pages));
  if (byWords?.level === 'words') return { query, groups: [byWords], absent, unread: Math.max(0, reachedWords.pages.size - most) };
  const guess = (await findNear(near, library)) ?? byWords;
  return { query, groups: guess === undefined ? [] : [guess], absent, unread: 0 };

  /** With no exact result one term alone is absent; of several, those that stand nowhere. */
  function absentTerms(): readonly string[] {
    if (terms.length === 1) return terms.map(({ typed }) => typed);
    return terms.filter((_, at) => reached.typed[at]?.size === 0).map(({ typed }) => typed);
  }

  function absentFrom(groups: readonly Group[]): readonly string[] {
    return groups.some(({ level }) => level !== 'same') ? [] : terms.filter((term) => !isTyped(term.forms[0].text)).map(({ typed }) => typed);
  }

  function isTyped(text: string): boolean {
    return pages.some(({ places }: PageText) => places.some((place) => stands(place, text)));
  }
}
