import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Leaves Astro's own Preact client out of what is built for browsers: calculators mount themselves (`islands/shared/mount.ts`),
 * so no page loads it, and its mere presence would cut what they share into smaller, heavier files.
 */
export function withoutRenderer(): Plugin {
  return {
    name: 'mingce:without-renderer',
    apply: 'build',
    load(file) {
      return /\/node_modules\/@astrojs\/preact\/dist\/client(-dev)?\.js$/.test(file) ? 'export default () => () => {};' : null;
    },
  };
}
