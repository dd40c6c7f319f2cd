import type { SiteLanguage } from './languages.ts';

/**
 * The address of a page or file of this site, below the base path it is published under.
 * @param path From the top of the site, such as `/policies/`.
 * @param lang The language of the page; zh stands at the top.
 */
export function href(path: string, lang: SiteLanguage = 'zh'): string {
  const top = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${top}${lang === 'zh' ? '' : `/${lang}`}${path}`;
}

/** The whole address of a page, for other sites and search engines. */
export function absolute(path: string, lang: SiteLanguage, site: URL | undefined): string {
  return new URL(href(path, lang), site).href;
}
