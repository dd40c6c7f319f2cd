import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** The script of a calculator's page, and every module that was reached from one. */
const ofCalculator = /\/calculators\/(\w+)Island\.astro\?|[?&]calculator=(\w+)/;

/** The script itself: Astro finds it again by its file, so it keeps one of its own. */
const ofPage = /\/calculators\/\w+Island\.astro\?/;

/** What draws a result, and says its rules in words; the coming days under it are fetched by themselves. */
const ofResult = /\/islands\/\w+\/(?:result|plot)\/(?!Coming\.)|\/islands\/shared\/IntervalPicture\.|\/src\/words\/rules\//;

/** Styles and the helper of lazy imports belong to no calculator: taken into the file of one, all others would fetch that file. */
const alone = { includeDependenciesRecursively: false };

/**
 * Gives every calculator its own copy of what it imports, in as few files as it can be read in. Shared, the bundler cuts
 * modules into a file for each set of pages and commands that reach them; small files pack worse, and each calculator that
 * is added makes the others heavier (4 kB with the third), as does each command of one (2 kB with the fourth). So a page
 * has one file for all it needs at once, one for its result, and one for each thing that only a command fetches.
 */
export function perCalculator(): Plugin {
  return {
    name: 'mingce:per-calculator',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment(name) {
      if (name !== 'client') return null;
      return {
        build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { codeSplitting: { groups: [
          { name: (id) => (ofPage.test(id) ? null : calculatorOf(id)), tags: ['$initial'], priority: 2, ...alone },
          { name: resultOf, priority: 1, ...alone },
        ] } } } },
      };
    },
    async resolveId(source, importer, options) {
      const calculator = calculatorOf(importer ?? '');
      if (calculator === null || source.includes('.css') || source.includes('?')) return null;
      const found = await this.resolve(source, importer?.replace(/[?&]calculator=\w+/u, ''), { ...options, skipSelf: true });
      if (found === null || found.external !== false || found.id.includes('\0') || found.id.includes('?')) return found;
      return { ...found, id: `${found.id}?calculator=${calculator}` };
    },
  };
}

/** The calculator a module belongs to; null for everything else of the site. */
function calculatorOf(id: string): string | null {
  const [, page, before] = ofCalculator.exec(id) ?? [];
  return page ?? before ?? null;
}

/** The file of the result of a calculator. */
function resultOf(id: string): string | null {
  const calculator = calculatorOf(id);
  return calculator !== null && ofResult.test(id) ? `result.${calculator}` : null;
}
