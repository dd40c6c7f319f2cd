/** What the search page uses, in the reader's browser; the build step is in integration.ts. */
export { countOf, type Answer, type Group, type Level, type PageHit, type PlaceHit } from './answer.ts';
export { cleanQuery, longestQuery } from './clean.ts';
export { isHan } from './fold.ts';
export { climb } from './climb.ts';
export { filterNames, pageKinds, shortPlace, recordsWith, type Chosen, type FilterName, type FilterTable, type PageKind } from './filters.ts';
export { languagesOf, textLanguages, type Lexicon, type TextLanguage } from './lexicon.ts';
export type { Piece } from './marked.ts';
export { narrow, openIndex, type SearchIndex } from './openIndex.ts';
export { plan, type Plan, type Segment } from './plan.ts';
