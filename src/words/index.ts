/** What the site says, in every language of the interface; the facts come from elsewhere. */
import type { Language } from '../rules/vocabulary/index.ts';
import { en } from './site/en.ts';
import { en as enPages } from './site/pages/en.ts';
import type { ProsePages } from './site/pages/type.ts';
import { vi as viPages } from './site/pages/vi.ts';
import { zh as zhPages } from './site/pages/zh.ts';
import type { SiteWords } from './site/type.ts';
import { vi } from './site/vi.ts';
import { zh } from './site/zh.ts';

export * from './format.ts';
export { formatWhen, type Time } from './when.ts';
export * from './rules/index.ts';
export { count, fill, type Template } from './template.ts';
export { searchWords, type SearchWords } from './search/index.ts';
export type { ProsePage } from './site/pages/type.ts';
export type { SiteWords } from './site/type.ts';

const site: Record<Language, SiteWords> = { zh, vi, en };

const pages: Record<Language, ProsePages> = { zh: zhPages, vi: viPages, en: enPages };

/** The sentences of the interface in one language. */
export function wordsOf(lang: Language): SiteWords {
  return site[lang];
}

/** The pages about the site itself in one language. */
export function prosePages(lang: Language): ProsePages {
  return pages[lang];
}
