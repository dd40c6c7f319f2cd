import type { SiteLanguage } from '../languages.ts';

/** The folder of a language, from the top of the site; Chinese is the top itself. */
export function scopeOf(lang: SiteLanguage): string {
  return lang === 'zh' ? '' : `${lang}/`;
}

/** The page that is shown when another one was not kept, from the top of the site. */
export function offlinePage(lang: SiteLanguage): string {
  return `${scopeOf(lang)}offline/`;
}
