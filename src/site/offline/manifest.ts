import { href } from '../href.ts';
import { languageNames, type SiteLanguage } from '../languages.ts';
import { paths } from '../routes.ts';
import { wordsOf } from '../../words/index.ts';

/** What a device needs to put the site among its programs, in one language. */
export function webManifest(lang: SiteLanguage): object {
  const { site, offline: { about } } = wordsOf(lang);
  const home = href(paths.home, lang);
  return {
    id: home, name: site.name, short_name: site.name, description: about, lang: languageNames[lang].code, dir: 'ltr',
    start_url: home, scope: home, display: 'standalone', background_color: '#fbfaf6', theme_color: '#fbfaf6',
    icons: [
      { src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: href('/icon-192.png'), type: 'image/png', sizes: '192x192', purpose: 'any' },
      { src: href('/icon-512.png'), type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
    ],
  };
}
