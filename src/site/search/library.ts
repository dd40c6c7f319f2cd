import type { Candidates } from './candidates.ts';
import type { IndexRecord } from './indexFiles.ts';
import type { SearchIndex } from './openIndex.ts';
import type { PageText } from './place.ts';
import type { Postings } from './postings.ts';

/** The records of one search. */
export type Library = Readonly<{
  index: SearchIndex;
  /** Reads the most likely of some records, and puts together those of one page, likeliest page first. */
  read: (candidates: Candidates) => Promise<readonly PageText[]>;
}>;

/** Texts that hold or may hold, then pages that are no policy, then texts that no longer hold or never did. */
const order = ['inForce', 'notVerified', 'partlyReplaced', ''];

/**
 * Opens the index to a search. Clauses are read before pages that only speak of them, such as rules and calculators; among
 * them records are ordered by how often they hold the words of the query, a rare word counting more; pages then by validity,
 * by their best record, and by date.
 * @param words The words of the query, as the index keeps them.
 * @param most The number of records to read for each question.
 */
export async function openLibrary(index: SearchIndex, words: readonly string[], most: number): Promise<Library> {
  const scores = await score(index, [...new Set(words)]);
  const read = async (candidates: Candidates) => {
    const isBeside = (record: number): number => Number(record >= index.texts);
    const likely = [...candidates].sort((a, b) => isBeside(a) - isBeside(b) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b).slice(0, most);
    const records = await Promise.all(likely.map(index.record));
    const pages = Map.groupBy(records, ({ url }) => url);
    const best = new Map(likely.toReversed().map((number, index) => [records.at(-1 - index)?.url ?? '', scores.get(number) ?? 0]));
    const scoreOf = ({ url }: PageText) => best.get(url) ?? 0;
    return [...pages.values()].map(together).sort((a, b) => validity(a) - validity(b) || scoreOf(b) - scoreOf(a) || b.facts.date.localeCompare(a.facts.date));
  };
  return { index, read };
}

/** How well each record fits some words: the more often it holds one and the fewer records do, the better. */
async function score(index: SearchIndex, words: readonly string[]): Promise<ReadonlyMap<number, number>> {
  const scores = new Map<number, number>();
  const count = (postings: Postings, times: number) => {
    const weight = times * Math.log(1 + index.size / Math.max(1, postings.size));
    for (const [record, { length }] of postings) scores.set(record, (scores.get(record) ?? 0) + (weight * length) / (length + 1.2));
  };
  for (const postings of await Promise.all(words.map(index.postings))) count(postings, 1);
  for (const postings of await Promise.all(words.map(index.titled))) count(postings, 3);
  return scores;
}

function together(parts: readonly IndexRecord[]): PageText {
  const inOrder = [...parts].sort((a, b) => a.part - b.part);
  const [first] = inOrder;
  if (first === undefined) throw new Error('No record of the page was read.');
  return { url: first.url, facts: first.facts, places: inOrder.flatMap(({ places }) => places) };
}

function validity({ facts }: PageText): number {
  const place = order.indexOf(facts.validity);
  return place < 0 ? order.length : place;
}
