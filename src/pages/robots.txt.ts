import type { APIRoute } from 'astro';
import { absolute, paths } from '../site/index.ts';

/** Everything may be read by anyone; the site map says what there is. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap, 'zh', site)}\n`);
