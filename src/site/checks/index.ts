import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Unit } from '../../schemas/index.ts';
import { ruleBooks } from '../ruleBooks.ts';
import { readUnits } from '../structure/index.ts';
import { checkCitations } from './citations.ts';
import { describe, type Problem } from './problem.ts';
import { readSources, type PolicySource } from './source.ts';
import { checkStructure, checkUnitFiles } from './structure.ts';
import { checkIds, checkText } from './text.ts';

export { checkCitations } from './citations.ts';
export { checkFields } from './fields.ts';
export { describe, type Problem } from './problem.ts';
export { checkStructure, checkUnitFiles } from './structure.ts';
export { readSource, readSources, type PolicySource } from './source.ts';
export { checkIds, checkText } from './text.ts';

/** Everything that is wrong with the plain editions, their facts, and with what the rules cite of them. */
export function checkContent(sources: readonly PolicySource[], units: readonly Unit[]): readonly Problem[] {
  return [
    ...sources.flatMap(({ problems }) => problems),
    ...sources.flatMap((source) => checkText(source, sources)),
    ...checkIds(sources),
    ...sources.flatMap((source) => checkStructure(source, sources, units)),
    ...checkUnitFiles(sources, units),
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
        const { units, problems: inUnits } = await readUnits(`${top}content/units`);
        const problems = [...inUnits, ...checkContent(await readSources(`${top}content/policies`), units)].map((problem) => describe(problem).replace(top, ''));
        if (problems.length === 0) return;
        if (command === 'build') throw new Error(`The content does not hold together.\n${problems.join('\n')}`);
        // While writing, half a sentence is no reason to stop.
        for (const problem of problems) logger.warn(problem);
      },
    },
  };
}
