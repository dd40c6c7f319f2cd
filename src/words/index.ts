/** What the site says, in every language of the interface; the facts come from elsewhere. */
import type { Language } from '../rules/vocabulary/index.ts';
import { en } from './site/en.ts';
import type { SiteWords } from './site/type.ts';
import { vi } from './site/vi.ts';
import { zh } from './site/zh.ts';

export * from './format.ts';
export * from './rules/index.ts';
export { searchWords, type SearchWords } from './search/index.ts';
export type { SiteWords } from './site/type.ts';

const site: Record<Language, SiteWords> = { zh, vi, en };

/** The sentences of the interface in one language. */
export function wordsOf(lang: Language): SiteWords {
  return site[lang];
}
