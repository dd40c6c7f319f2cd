import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';
import { languages } from '../languages.ts';
import { keptFor } from './keptFor.ts';
import { offlinePage, scopeOf } from './scopes.ts';

const megabyte = 1_000_000;

/**
 * Writes a service worker for each language as the last step of a build, so that one visit is enough to read, search and calculate
 * without a network. A worker keeps the pages of its own language: three languages would take three times the room of a phone.
 * A new one waits until every page of the old one is closed or the reader asks for it, so that no case changes under anybody's hands.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'mingce:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const kept = await Promise.all(languages.map(async (lang) => {
          const { count, size, warnings } = await generateSW({
            globDirectory: site, globPatterns: ['**/*.{html,js,css,svg,png,json,webmanifest}'], globIgnores: ['**/sw.js'],
            swDest: `${site}${scopeOf(lang)}sw.js`, inlineWorkboxRuntime: true, sourcemap: false, mode: 'production',
            dontCacheBustURLsMatching: /\/(?:_astro|search-index\/kept)\//u,
            modifyURLPrefix: { '': base }, manifestTransforms: [(entries) => ({ manifest: [...keptFor(lang, base, entries)], warnings: [] })],
            maximumFileSizeToCacheInBytes: 2 * megabyte, cleanupOutdatedCaches: true, skipWaiting: false, clientsClaim: true,
            // A search stands behind the question mark, and is answered by the same page.
            ignoreURLParametersMatching: [/./u],
            runtimeCaching: [{ urlPattern: ({ request }) => request.mode === 'navigate', handler: 'NetworkOnly', options: { precacheFallback: { fallbackURL: `${base}${offlinePage(lang)}index.html` } } }],
          });
          for (const warning of warnings) logger.warn(warning);
          return `${lang}: ${String(count)} files, ${(size / megabyte).toFixed(1)} MB`;
        }));
        logger.info(`kept for reading without a network: ${kept.join('; ')}`);
      },
    },
  };
}
