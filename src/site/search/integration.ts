import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGlossary } from '../glossary.ts';
import { originalsFolder } from '../originals/read.ts';
import { buildIndex } from './buildIndex.ts';
import { readOfficialFacts, readPolicyFacts } from './policyFacts.ts';

/** Builds the search index from the finished pages, as the last step of a build. */
export function searchIndex(): AstroIntegration {
  let top = '';
  return {
    name: 'mingce:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        top = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [policies, glossary] = await Promise.all([readPolicyFacts(`${top}content/policies`), readGlossary(`${top}content/glossary`)]);
        const report = await buildIndex({ site: fileURLToPath(dir), policies: new Map([...readOfficialFacts(resolve(top, originalsFolder)), ...policies]), glossary });
        const counts = [...report].map(([language, { pages, places, records }]) => `${language}: ${pages} pages, ${places} places, ${records} records`);
        logger.info(counts.length > 0 ? `indexed ${counts.join('; ')}` : 'found no page to index: mark what search should find with data-search-body');
      },
    },
  };
}
