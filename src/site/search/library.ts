import type { Candidates } from './candidates.ts';
import type { Pagefind } from './pagefind.ts';
import type { PageText } from './place.ts';
import { readRecord } from './record.ts';

/** The records of one search; Pagefind fetches the text of each at most once. */
export type Library = Readonly<{
  pagefind: Pagefind;
  /** Reads the most likely of some records, and puts together those of one page, likeliest page first. */
  read: (candidates: Candidates) => Promise<readonly PageText[]>;
}>;

/** Texts that hold or may hold, then pages that are no policy, then texts that no longer hold or never did. */
const order = ['inForce', 'notVerified', 'partlyReplaced', ''];

/**
 * Opens the index to a search. Records are ordered by Pagefind's score for the bare words, since all quoted results score
 * the same; pages then by validity, and by their best record.
 * @param words The words of the query, unquoted.
 * @param most The number of records to read for each question.
 */
export async function openLibrary(pagefind: Pagefind, words: string, most: number): Promise<Library> {
  const loose = await pagefind.search(words);
  const scores = new Map(loose.results.map(({ id, score }) => [id, score]));
  const read = async (candidates: Candidates) => {
    const likely = [...candidates].sort(([a], [b]) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, most);
    const records = await Promise.all(likely.map(async ([, result]) => readRecord(await result.data())));
    const pages = Map.groupBy(records, ({ url }) => url.replace(/#.*$/, ''));
    return [...pages].map(([url, parts]) => together(url, parts)).sort((a, b) => validity(a) - validity(b));
  };
  return { pagefind, read };
}

/** The records of a page are numbered in its address. */
function together(url: string, parts: readonly PageText[]): PageText {
  const inOrder = [...parts].sort((a, b) => Number(a.url.split('#')[1]) - Number(b.url.split('#')[1]));
  const facts = inOrder[0]?.facts;
  if (facts === undefined) throw new Error(`No record of ${url} was read.`);
  return { url, facts, places: inOrder.flatMap(({ places }) => places) };
}

function validity({ facts }: PageText): number {
  const place = order.indexOf(facts.validity);
  return place < 0 ? order.length : place;
}
