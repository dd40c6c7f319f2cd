import type { APIRoute } from 'astro';
import { languagePaths, webManifest, type SiteLanguage } from '../../site/index.ts';

export const getStaticPaths = () => languagePaths();

/** What a device needs to put the site among its programs. */
export const GET: APIRoute<{ lang: SiteLanguage }> = ({ props: { lang } }) => (
  new Response(JSON.stringify(webManifest(lang)), { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } }));
