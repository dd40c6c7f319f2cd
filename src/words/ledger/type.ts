import type { InOtherWords } from '../calculator/shared/type.ts';
import type { zh } from './zh.ts';

/** What the points ledger says; leaving a sentence or a gap out does not compile. */
export type LedgerPageWords = InOtherWords<typeof zh>;
