import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { entryOf, sitemapOf } from './sitemap.ts';

export { entryOf, sitemapOf, type SitemapEntry } from './sitemap.ts';

/**
 * Writes `sitemap.xml` from the finished pages: each lists itself as its own head does, so that the two cannot disagree and
 * no page is forgotten.
 */
export function sitemap(): AstroIntegration {
  return {
    name: 'mingce:sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        const pages = await Promise.all(files.map(async (file) => entryOf(headOf(await readFile(`${folder}${file}`, 'utf8')))));
        const entries = pages.filter((entry) => entry !== null);
        await writeFile(`${folder}sitemap.xml`, sitemapOf(entries));
        logger.info(`listed ${String(entries.length)} pages`);
      },
    },
  };
}

/** A page names itself in its head, and of thousands of pages the rest takes long to parse. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end < 0 ? html : html.slice(0, end);
}
