/**
 * Builds the pages of official texts and nothing else, as `astro.config.mjs` would: the whole site with some would take minutes.
 * Called with the folder to write to; the variable ORIGINALS names that of the official texts.
 */
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { contentPolicy } from '../../../src/site/contentPolicy.ts';
import { processor } from '../../../src/site/markdown.ts';
import { officialTexts } from '../../../src/site/originals/integration.ts';

const [, , outDir = ''] = process.argv;
const root = fileURLToPath(new URL('site/', import.meta.url));

await build({
  configFile: false, root, outDir, cacheDir: `${outDir}/../cache`, publicDir: '../../../../public', site: 'https://mingce.example', trailingSlash: 'always', compressHTML: true, logLevel: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' }, devToolbar: { enabled: false }, security: { csp: contentPolicy() }, markdown: { processor, syntaxHighlight: false },
  integrations: [officialTexts(), mdx()], vite: { build: { assetsInlineLimit: 0 } },
});
