/** The languages of the interface, the site's own first. */
export const languages = ['zh', 'vi', 'en'] as const;

/** A language of the interface. */
export type SiteLanguage = (typeof languages)[number];

/** The name of each language in itself, and its code for `lang` and `hreflang`. */
export const languageNames = {
  zh: { name: '中文', code: 'zh-Hans' },
  vi: { name: 'Tiếng Việt', code: 'vi' },
  en: { name: 'English', code: 'en' },
} as const satisfies Record<SiteLanguage, Readonly<{ name: string; code: string }>>;

/** One page for each language given, for `getStaticPaths` of `src/pages/[...lang]/`; zh stands at the top. */
export function languagePaths<L extends SiteLanguage = SiteLanguage>(among: readonly L[] = languages as readonly SiteLanguage[] as readonly L[]) {
  return among.map((lang) => ({ params: { lang: lang === 'zh' ? undefined : lang }, props: { lang } }));
}
