import type { Answer, Group } from './answer.ts';
import { findCited } from './cited.ts';
import { findExact, reach } from './exact.ts';
import { stands } from './hits.ts';
import { openLibrary } from './library.ts';
import { findNear, findWords, reachWords } from './loose.ts';
import type { Pagefind } from './pagefind.ts';
import { looseWordsFor } from './phrases.ts';
import type { PageText } from './place.ts';
import type { Plan } from './plan.ts';

/**
 * Climbs the ladder: what is cited and what is written exactly so; only when neither is found, all words; only then a guess.
 * @param most The number of pages whose text is fetched; the rest are counted as unread.
 */
export async function climb({ query, citations, terms, words, near }: Plan, pagefind: Pagefind, most = 10): Promise<Answer> {
  if (terms.length === 0) return { query, groups: [], absent: [], unread: 0 };
  const library = await openLibrary(pagefind, looseWordsFor(terms.map(({ forms: [{ text }] }) => text).join(' ')), most);
  const [cited, reached] = await Promise.all([findCited(citations, library), reach(terms, library)]);
  const pages = await library.read(reached.any);
  const strong = [cited, ...findExact(terms, pages)].filter((group) => group !== undefined);
  if (strong.length > 0) return { query, groups: strong, absent: absentFrom(strong), unread: Math.max(0, reached.any.size - most) };

  const reachedWords = await reachWords(words, library);
  const more = await library.read(reachedWords.pages);
  const unread = Math.max(0, reachedWords.pages.size - most);
  // Brackets and quotes are words to Pagefind and nothing to a reader: a text that runs across one is found here.
  const across = findExact(terms, more);
  if (across.length > 0) return { query, groups: across, absent: absentFrom(across), unread };
  const absent = absentTerms();
  const byWords = findWords(words, reachedWords, more);
  if (byWords?.level === 'words') return { query, groups: [byWords], absent, unread };
  const guess = (await findNear(near, library)) ?? byWords;
  return { query, groups: guess === undefined ? [] : [guess], absent, unread: 0 };

  /** With no exact result one term alone is absent; of several, those that stand nowhere. */
  function absentTerms(): readonly string[] {
    if (terms.length === 1) return terms.map(({ typed }) => typed);
    return terms.filter((_, index) => reached.typed[index]?.size === 0).map(({ typed }) => typed);
  }

  function absentFrom(groups: readonly Group[]): readonly string[] {
    return groups.some(({ level }) => level !== 'same') ? [] : terms.filter((term) => !isTyped(term.forms[0].text)).map(({ typed }) => typed);
  }

  function isTyped(text: string): boolean {
    return pages.some(({ places }: PageText) => places.some((place) => stands(place, text)));
  }
}
