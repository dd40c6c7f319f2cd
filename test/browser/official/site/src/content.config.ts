import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { policySchema } from '../../../../../src/schemas/index.ts';

/** The plain editions alone: the pages of official texts need no more of the content. */
export const collections = {
  policies: defineCollection({ loader: glob({ base: '../../../../content/policies', pattern: '*.mdx' }), schema: policySchema }),
};
