/** Official texts that offices imported: reading them, setting them beside plain editions, and what lists and search know of them. */
export { align, type AlignedRow, type Alignment, type PlainClause } from './align.ts';
export { entryOf, hasOriginal, originals, type OriginalEntry } from './catalogue.ts';
export { depthsOf, outlineOf, type OutlineEntry } from './outline.ts';
export { officialView, originalPages, type OfficialView } from './view.ts';
export { linkRelations, type LinkedRelation } from './related.ts';
export { openOriginalFile, originalIds, readOriginalFile } from './read.ts';
export type { Block, Metadata, Original, Suspicion } from '../../schemas/originals/index.ts';
