import type { Piece } from './marked.ts';
import type { PageFacts } from './place.ts';

/** How strong a result is: what was cited, what is written exactly so, the same in other words, all words, a guess. */
export type Level = 'citation' | 'exact' | 'same' | 'words' | 'similar';

/** A place that was found, with what to show of it. */
export type PlaceHit = Readonly<{
  id: string;
  kind: 'clause' | 'section' | 'page';
  number: string;
  mark: string;
  heading: readonly Piece[];
  excerpt: readonly Piece[];
}>;

/** A page that was found: by its places, or as a whole by its title or number when there are none. */
export type PageHit = Readonly<{ url: string; facts: PageFacts; title: readonly Piece[]; places: readonly PlaceHit[] }>;

/** Results of one level. A looser level is never shown as a stricter one, so each is a group of its own. */
export type Group = Readonly<{
  level: Level;
  pages: readonly PageHit[];
  /** What was found in place of what was typed: a synonym, another spelling, the words that do occur, a likely word. */
  instead: readonly string[];
}>;

/** What a search found, as facts; src/words/search says it in words. */
export type Answer = Readonly<{
  query: string;
  groups: readonly Group[];
  /** Parts of the query that are written nowhere as they were typed. */
  absent: readonly string[];
  /** Pages that may hold more and were not read yet. */
  unread: number;
}>;

/** How many results a group holds: its places, and pages that were found as a whole. */
export function countOf({ pages }: Group): number {
  return pages.reduce((sum, page) => sum + Math.max(1, page.places.length), 0);
}
