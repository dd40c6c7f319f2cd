import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { ruleBooks } from '../ruleBooks.ts';
import { checkCitations } from './citations.ts';
import { checkEditions } from './editions.ts';
import { describe, type Problem } from './problem.ts';
import { readSources, type PolicySource } from './source.ts';
import { checkIds, checkText } from './text.ts';

export { checkCitations } from './citations.ts';
export { checkEditions } from './editions.ts';
export { checkFields } from './fields.ts';
export { describe, type Problem } from './problem.ts';
export { readSource, readSources, type PolicySource } from './source.ts';
export { checkIds, checkText } from './text.ts';

/** Everything that is wrong with the plain editions and with what the rules cite of them. */
export function checkContent(sources: readonly PolicySource[]): readonly Problem[] {
  return [
    ...sources.flatMap(({ problems }) => problems),
    ...sources.flatMap((source) => checkText(source, sources)),
    ...checkIds(sources),
    ...checkEditions(sources),
    ...ruleBooks.flatMap((book) => checkCitations(sources, book)),
  ];
}

/** Stops the build where a plain edition, or a rule that cites it, does not hold together. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'mingce:content-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        const top = fileURLToPath(config.root);
        const problems = checkContent(await readSources(`${top}content/policies`)).map((problem) => describe(problem).replace(top, ''));
        if (problems.length === 0) return;
        if (command === 'build') throw new Error(`The content does not hold together.\n${problems.join('\n')}`);
        // While writing, half a sentence is no reason to stop.
        for (const problem of problems) logger.warn(problem);
      },
    },
  };
}
