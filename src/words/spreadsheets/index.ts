/** Sentences about opening and saving spreadsheets, which a page carries only where it opens or saves one. */
import type { Language } from '../../rules/vocabulary/index.ts';
import { en } from './en.ts';
import type { SpreadsheetWords } from './type.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { SpreadsheetWords } from './type.ts';

const all: Record<Language, SpreadsheetWords> = { zh, vi, en };

/** What is said about spreadsheets in one language. */
export function spreadsheetWords(lang: Language): SpreadsheetWords {
  return all[lang];
}
