import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** The script of a calculator's page, and every module that was reached from one. */
const ofCalculator = /\/calculators\/(\w+)Island\.astro\?|[?&]calculator=(\w+)/;

/**
 * What draws a result, and says its rules in words; the coming days under it are fetched by themselves. All that more than
 * one file of a result needs is named here: left in the file of its door, the two would import each other and neither come.
 */
const ofResult = /(?:\/islands\/\w+\/result\/(?!Coming\.)|\/islands\/flow\/HandoverLater\.|\/islands\/shared\/(?:IntervalPicture|DrawLater|InTurn|turns|useFetched)\.|\/islands\/aloud\/(?:Hear|voice)\.|\/src\/words\/rules\/).*[?&]calculator=/;

/**
 * Gives every calculator its own copy of what it imports. Shared, the bundler cuts modules into a file for each set of
 * pages and commands that reach them; small files pack worse, and each calculator that is added makes the others heavier
 * (4 kB with the third). With a copy each, a page weighs what it uses: one file, its result, and what commands fetch.
 * What every visit loads stays one file, and what a result needs another, whatever commands share with them: cut up, the
 * same code weighs 2 kB more.
 */
export function perCalculator(): Plugin {
  return {
    name: 'mingce:per-calculator',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => (name !== 'client' ? null : {
      build: {
        rolldownOptions: {
          // Commands import from the one file, which exports nothing of its own.
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              groups: [
                { name: calculatorOf, test: /[?&]calculator=/, tags: ['$initial'], includeDependenciesRecursively: false, priority: 2 },
                { name: (id) => `result.${calculatorOf(id) ?? ''}`, test: ofResult, includeDependenciesRecursively: false, priority: 1 },
              ],
            },
          },
        },
      },
    }),
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const [, page, before] = ofCalculator.exec(importer ?? '') ?? [];
      const calculator = page ?? before;
      if (calculator === undefined || source.includes('.css') || source.includes('?')) return null;
      const found = await this.resolve(source, importer?.replace(/[?&]calculator=\w+/u, ''), { ...options, skipSelf: true });
      if (found === null || found.external !== false || found.id.includes('\0') || found.id.includes('?')) return found;
      return { ...found, id: `${found.id}?calculator=${calculator}` };
    },
  };
}

/** The calculator a copy of a module belongs to; null for everything else of the site. */
function calculatorOf(id: string): string | null {
  return ofCalculator.exec(id)?.[2] ?? null;
}
