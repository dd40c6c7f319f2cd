import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Unit } from '../../schemas/index.ts';
import { ruleBooks } from '../ruleBooks.ts';
import { readUnits } from '../structure/index.ts';
import { checkCitations } from './citations.ts';
import { checkParameters, checkTerms, readParameters, readTerms } from './data.ts';
import { checkNames } from './names.ts';
import { checkEditions } from './editions.ts';
import { describe, type Problem } from './problem.ts';
import { checkRegister } from './register.ts';
import { checkRelations } from './relations.ts';
import { readSources, type PolicySource } from './source.ts';
import { checkStructure, checkUnitFiles } from './structure.ts';
import { checkIds, checkText } from './text.ts';

export { checkCitations } from './citations.ts';
export { checkParameters, checkTerms, readDataFile } from './data.ts';
export { checkEditions } from './editions.ts';
export { checkFields } from './fields.ts';
export { checkNames } from './names.ts';
export { describe, type Problem } from './problem.ts';
export { checkRegister } from './register.ts';
export { checkRelations } from './relations.ts';
export { checkStructure, checkUnitFiles } from './structure.ts';
export { readSource, readSources, type PolicySource } from './source.ts';
export { checkIds, checkText } from './text.ts';

/** Everything that is wrong with the plain editions, their facts, and with what the rules cite of them. */
export function checkContent(sources: readonly PolicySource[], units: readonly Unit[]): readonly Problem[] {
  return [
    ...sources.flatMap(({ problems }) => problems),
    ...sources.flatMap((source) => checkText(source, sources)),
    ...sources.flatMap(checkRegister),
    ...checkRelations(sources),
    ...checkIds(sources),
    ...sources.flatMap((source) => checkStructure(source, sources, units)),
    ...checkUnitFiles(sources, units),
    ...checkEditions(sources),
    ...ruleBooks.flatMap((book) => checkCitations(sources, book)),
  ];
}

/** Everything that is wrong in a folder of content: files that nobody reads, plain editions, local standards, terms. */
export async function checkFolder(content: string): Promise<readonly Problem[]> {
  const [parameters, terms, { units, problems: inUnits }] = await Promise.all([
    readParameters(`${content}/parameters`), readTerms(`${content}/glossary`), readUnits(`${content}/units`),
  ]);
  return [
    ...await checkNames(content),
    ...inUnits,
    ...checkContent(await readSources(`${content}/policies`), units),
    ...[...parameters, ...terms].flatMap(({ problems }) => problems),
    ...checkParameters(parameters, ruleBooks.flatMap(({ rules }) => rules.parameters)),
    ...checkTerms(terms),
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
        const problems = (await checkFolder(`${top}content`)).map((problem) => describe(problem).replaceAll(top, ''));
        if (problems.length === 0) return;
        if (command === 'build') throw stopped(`The content does not hold together.\n${problems.join('\n')}`);
        // While writing, half a sentence is no reason to stop.
        for (const problem of problems) logger.warn(problem);
      },
    },
  };
}

/** An error whose message is all: the place to look at is in the content, not in a trace of this code. */
function stopped(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
