import type { Language } from '../../rules/vocabulary/index.ts';
import { en } from './en.ts';
import type { SearchWords } from './type.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { SearchWords } from './type.ts';

const all: Record<Language, SearchWords> = { zh, vi, en };

/** What the search page says in one language. */
export function searchWords(lang: Language): SearchWords {
  return all[lang];
}
