import type { APIRoute } from 'astro';
import { atomFeed, eventsOf } from '../../site/feed/index.ts';
import { absolute, languageNames, languagePaths, paths, policies, wordsOf, type SiteLanguage } from '../../site/index.ts';

export const getStaticPaths = () => languagePaths();

/** The feed of one language. */
export const GET: APIRoute<{ lang: SiteLanguage }> = async ({ props: { lang }, site }) => {
  const { site: { name }, reading: { feed } } = wordsOf(lang);
  const events = eventsOf((await policies()).map(({ fields }) => fields), lang);
  const head = {
    ...feed, author: name, lang: languageNames[lang].code,
    self: absolute(paths.feed, lang, site), page: absolute(paths.policies, lang, site),
  };
  return new Response(atomFeed(head, events, (policy) => absolute(paths.policy(policy), lang, site)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
