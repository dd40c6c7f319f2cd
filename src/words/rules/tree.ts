import type { ClauseId } from '../../rules/vocabulary/index.ts';

/** Another way to read a place of the text, and what the rule says then. */
export type OtherReading = Readonly<{ text: string; tree: WordTree }>;

/**
 * A place the text leaves open: the question, how it is read here, and the other ways. `used` is null where nothing
 * speaks for one of them; then they stand as cases in the tree itself.
 */
export type ReadingNote = Readonly<{ id: string; title: string; used: string | null; others: readonly OtherReading[] }>;

/**
 * A rule in words: a sentence, the clause that says it, and the sentences inside it. `join` says how those belong
 * together: all of them, any of them, or one for each case. A view lays it out as nested lists; nothing here is markup.
 */
export type WordTree = Readonly<{
  text: string;
  clause: ClauseId | null;
  join: 'all' | 'any' | 'cases' | null;
  /** The sentence says enough by itself, so that a view may fold what stands inside it. */
  folds: boolean;
  children: readonly WordTree[];
  /** The sentence holds as the text is read here; these say how else it can be read. */
  readings: readonly ReadingNote[];
}>;

/** A sentence with nothing inside it. */
export function leaf(text: string, clause: ClauseId | null = null): WordTree {
  return { text, clause, join: null, folds: false, children: [], readings: [] };
}

/** A sentence with others inside it. */
export function branch(text: string, join: WordTree['join'], children: readonly WordTree[]): WordTree {
  return { text, clause: null, join, folds: false, children, readings: [] };
}
