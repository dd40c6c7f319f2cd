import { climb, countOf, languagesOf, narrow, plan, recordsWith, type Answer, type Chosen, type SearchIndex, type TextLanguage } from '../../site/search/index.ts';
import type { Asked } from './asked.ts';
import { indexOf, lexiconOf } from './indexes.ts';
import { segmenter } from './segment.ts';

/** An answer, and the language of the texts it was found in. */
export type Found = Readonly<{ answer: Answer; language: TextLanguage }>;

/** How much stands in the texts of another language; `atLeast` when not all of it was read. */
export type Elsewhere = Readonly<{ language: TextLanguage; count: number; atLeast: boolean }>;

/** So many records are read to count what another language holds. */
const readToCount = 8;

/**
 * Searches the language that was chosen. Where none was, Chinese is looked for in Chinese texts; anything else first in the
 * texts of the page's language, then in the others, until something is found that is more than a guess.
 * @param most The number of records to read.
 * @throws Error when the index cannot be fetched.
 */
export async function find(asked: Asked, pageLanguage: TextLanguage, most: number): Promise<Found> {
  const isChinese = /\p{Script=Han}/u.test(asked.query);
  const preferred = asked.language ?? (isChinese ? 'zh' : pageLanguage);
  const others = asked.language !== undefined || isChinese ? [] : languagesOf(await lexiconOf()).filter((language) => language !== preferred);
  let best = { answer: await search(asked, preferred, most), language: preferred };
  for (const language of others) {
    if (isStrong(best.answer)) break;
    const answer = await search(asked, language, most);
    if (isStrong(answer) || best.answer.groups.length === 0) best = { answer, language };
  }
  return best;
}

/**
 * Counts what the texts of the languages not shown hold: what is cited or written so, and what the glossary calls it there.
 * @throws Error when an index cannot be fetched.
 */
export async function countElsewhere(asked: Asked, shown: TextLanguage): Promise<readonly Elsewhere[]> {
  const languages = languagesOf(await lexiconOf()).filter((language) => language !== shown);
  const counts = await Promise.all(languages.map(async (language) => {
    const { groups, unread } = await search(asked, language, readToCount);
    const sure = groups.filter(({ level }) => level === 'citation' || level === 'exact' || level === 'same');
    return { language, count: sure.reduce((sum, group) => sum + countOf(group), 0), atLeast: unread > 0 };
  }));
  return counts.filter(({ count }) => count > 0);
}

async function search({ query, chosen }: Asked, language: TextLanguage, most: number): Promise<Answer> {
  const planned = plan(query, await lexiconOf(), segmenter(language), language);
  return climb(planned, await narrowed(await indexOf(language), chosen), most);
}

async function narrowed(index: SearchIndex, chosen: Chosen): Promise<SearchIndex> {
  return Object.keys(chosen).length === 0 ? index : narrow(index, recordsWith(chosen, await index.filters()));
}

function isStrong({ groups, unread }: Answer): boolean {
  return unread > 0 || groups.some(({ level }) => level !== 'similar');
}
