// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/site/checks/index.ts';
import { contentPolicy } from './src/site/contentPolicy.ts';
import { processor } from './src/site/markdown.ts';
import { embedding } from './src/site/embed/integration.ts';
import { offline } from './src/site/offline/integration.ts';
import { oneSheetPerPage } from './src/site/oneSheet/integration.ts';
import { officialTexts } from './src/site/originals/integration.ts';
import { perCalculator } from './src/site/perCalculator.ts';
import { searchIndex } from './src/site/search/integration.ts';
import { sitemap } from './src/site/sitemap/index.ts';
import { withoutPreloading } from './src/site/withoutPreloading.ts';

const { SITE = 'https://mingce.example', BASE = '/' } = process.env;

/** The site is files only. `SITE` is its address, `BASE` the folder it stands in when that is not the top. */
export default defineConfig({
  site: SITE,
  base: BASE,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  security: { csp: contentPolicy() },
  markdown: { processor, syntaxHighlight: false },
  integrations: [contentChecks(), officialTexts(), mdx(), preact(), sitemap(), searchIndex(), oneSheetPerPage(), offline(), embedding()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, say) {
          // Astro has read its own directive by then; one line for each policy would bury a warning that matters.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) say(level, log);
        },
      },
    },
    plugins: [withoutPreloading(), perCalculator()],
  },
});
