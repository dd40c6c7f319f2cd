import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Leaves Preact signals out of what browsers load. Astro's Preact client can fetch them for islands that are handed
 * signals by their page; no page here does that, and nothing else imports them.
 */
export function withoutSignals(): Plugin {
  return {
    name: 'mingce:without-signals',
    apply: 'build',
    load(file) {
      return /\/node_modules\/@preact\/signals\//.test(file) ? 'export {};' : null;
    },
  };
}
