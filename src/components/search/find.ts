import { climb, plan, type Answer } from '../../site/search/index.ts';
import { openIndex, openLexicon } from './openIndex.ts';
import { segmenter } from './segment.ts';

/** An answer, and the language of the texts it was found in. */
export type Found = Readonly<{ answer: Answer; language: string }>;

/**
 * Searches: Chinese is looked for in Chinese texts; anything else first in the texts of the page's language, then in the
 * others, until something is found that is more than a guess.
 * @param most The number of records to read.
 * @throws Error when the index cannot be fetched.
 */
export async function find(query: string, pageLanguage: string, most: number): Promise<Found> {
  const lexicon = await openLexicon();
  const preferred = /\p{Script=Han}/u.test(query) ? 'zh' : pageLanguage;
  const languages = [...lexicon.languages].sort((a, b) => Number(b === preferred) - Number(a === preferred));
  let best: Found = { answer: { query, groups: [], absent: [query], unread: 0 }, language: pageLanguage };
  for (const language of languages) {
    const answer = await climb(plan(query, lexicon, segmenter(language)), await openIndex(language), most);
    const isStrong = answer.groups.some(({ level }) => level !== 'similar');
    if (isStrong || best.answer.groups.length === 0) best = { answer, language };
    if (isStrong || (preferred === 'zh' && language === 'zh')) break;
  }
  return best;
}
