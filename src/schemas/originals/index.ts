/** Official texts as the importer writes them and the site reads them: `content/originals/<id>.json`. */
export { idSchema } from '../text.ts';
export { last, placeOfNumber, placesOf, upwards, type PlaceKey } from './place.ts';
export { checkOriginal, originalVersion, readOriginal, type OriginalProblem } from './read.ts';
export { originalSchema, type Block, type BlockKind, type BlockRole, type Metadata, type Original, type Relation } from './original.ts';
export type { Removal, RemovalKind, Repair, Report, Suspicion } from './report.ts';
