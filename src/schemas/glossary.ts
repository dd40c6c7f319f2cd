import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

const entrySchema = z.strictObject({
  term: textSchema,
  aliases: z.array(textSchema),
  explain: textSchema,
});

/** One term, explained in plain words in each interface language. */
export const termSchema = z.strictObject({
  id: idSchema,
  /** The language of the policies that use it; in the others a word that looks alike means something else. */
  language: z.enum(['zh-Hans', 'vi'], { error: 'Write the language of the policies that use the term: zh-Hans or vi.' }).default('zh-Hans'),
  /** The only policies it is explained in, where the same word means something else in others. */
  policies: z.array(idSchema).min(1, { error: 'Name at least one policy, or leave the field out.' }).optional(),
  zh: entrySchema, vi: entrySchema, en: entrySchema,
});

/** One term, explained in plain words in each interface language. */
export type Term = z.infer<typeof termSchema>;

/** One file of the glossary. */
export const glossarySchema = z.array(termSchema, { error: 'Write a list of terms, each beginning "- id: …".' });
