/** Sentences of the points ledger. */
import { en } from './en.ts';
import type { LedgerPageWords } from './type.ts';
import { zh } from './zh.ts';

export type { LedgerPageWords } from './type.ts';

/** What the points ledger says, by language. */
export const ledgerWords: Readonly<Record<'zh' | 'en', LedgerPageWords>> = { zh, en };
