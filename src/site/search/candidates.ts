import type { Pagefind, PagefindResult } from './pagefind.ts';
import { phrasesFor } from './phrases.ts';

/** Pages by the id Pagefind gives them. */
export type Candidates = ReadonlyMap<string, PagefindResult>;

/**
 * The pages that hold every one of some quoted phrases. Pagefind takes only a wholly quoted query as a phrase, so each is a
 * search of its own, and the results are intersected by id before any page's text is fetched.
 */
export async function withPhrases({ search }: Pagefind, phrases: readonly string[]): Promise<Candidates> {
  if (phrases.length === 0) return new Map();
  const found = await Promise.all(phrases.map(async (phrase) => byId((await search(phrase)).results)));
  return intersect(found);
}

/** The pages on which a folded text may stand. */
export function withText(pagefind: Pagefind, text: string): Promise<Candidates> {
  return withPhrases(pagefind, phrasesFor(text));
}

/** The pages in all of some sets. */
export function intersect(sets: readonly Candidates[]): Candidates {
  const [first = new Map<string, PagefindResult>(), ...rest] = sets;
  return new Map([...first].filter(([id]) => rest.every((set) => set.has(id))));
}

/** The pages in any of some sets. */
export function unite(sets: readonly Candidates[]): Candidates {
  return new Map(sets.flatMap((set) => [...set]));
}

function byId(results: readonly PagefindResult[]): Candidates {
  return new Map(results.map((result) => [result.id, result]));
}
