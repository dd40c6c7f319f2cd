import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Leaves out what Vite adds for preloading: the one part that a calculator fetches later imports only what its page has
 * loaded already, styles included, so there is nothing to preload.
 */
export function withoutPreloading(): Plugin {
  return {
    name: 'mingce:without-preloading',
    apply: 'build',
    enforce: 'pre',
    load(file) {
      return file === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}
