/** What the search page uses, in the reader's browser; the build step is in integration.ts. */
export { countOf, type Answer, type Group, type Level, type PageHit, type PlaceHit } from './answer.ts';
export { cleanQuery } from './clean.ts';
export { climb } from './climb.ts';
export { emptyLexicon, type Lexicon } from './lexicon.ts';
export type { Piece } from './marked.ts';
export type { Pagefind } from './pagefind.ts';
export { plan, type Plan, type Segment } from './plan.ts';
