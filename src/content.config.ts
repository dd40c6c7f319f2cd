import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parameterSchema, policySchema, termSchema } from './schemas/index.ts';
import { readGlossary } from './site/glossary.ts';

/** The plain editions, the local standards and the glossary, each checked as it is read. */
export const collections = {
  policies: defineCollection({ loader: glob({ base: 'content/policies', pattern: '*.mdx' }), schema: policySchema }),
  parameters: defineCollection({ loader: glob({ base: 'content/parameters', pattern: '*.yaml' }), schema: parameterSchema }),
  glossary: defineCollection({ loader: () => readGlossary('content/glossary'), schema: termSchema }),
};
