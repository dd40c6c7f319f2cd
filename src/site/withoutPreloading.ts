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
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = withoutLists(chunk.code);
      },
    },
  };
}

/** Without the lists of what could be preloaded, which nothing reads any more: 0.2 kB in each file that fetches others. */
function withoutLists(code: string): string {
  return code.replace(/^const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);\n?/su, '').replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/gu, '');
}
