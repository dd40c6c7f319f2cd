import { lookupWord, type LookupKind } from './lookup.ts';
import type { SearchIndex } from './openIndex.ts';
import { tokens } from './tokens.ts';

/** Records, by number, whose text is worth reading. */
export type Candidates = ReadonlySet<number>;

/** The records in which a folded text may stand: its words do, one after the other. */
export async function withText(index: SearchIndex, text: string): Promise<Candidates> {
  return index.together(await Promise.all(index.lookedUp(tokens(text)).map(index.postings)));
}

/** The records with a key that their text does not show. */
export async function withKey(index: SearchIndex, kind: LookupKind, key: string): Promise<Candidates> {
  return new Set((await index.postings(lookupWord(kind, key))).keys());
}

/** The records in all of some sets; none for no set. */
export function intersect(sets: readonly Candidates[]): Candidates {
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((record) => rest.every((set) => set.has(record))));
}

/** The records in any of some sets. */
export function unite(sets: readonly Candidates[]): Candidates {
  return new Set(sets.flatMap((set) => [...set]));
}
