import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const citation = /\bcite\(\s*('[^']*')\s*,\s*'[^']*'\s*,?\s*\)/g;

/**
 * Leaves the quoted phrases of citations out of what browsers load. They are there for the build, which compares them
 * with the plain edition; a page shows the clause itself, one tap away, and never the phrase.
 */
export function withoutPhrases(): Plugin {
  return {
    name: 'mingce:without-phrases',
    enforce: 'pre',
    transform(code, file) {
      if (this.environment.name !== 'client' || !/\/src\/rules\/policies\/[^?]+\.ts$/.test(file)) return null;
      return { code: shortened(code), map: null };
    },
  };
}

/** The source of a rule file with every citation's phrase emptied. */
export function shortened(code: string): string {
  return code.replaceAll(citation, "cite($1, '')");
}
