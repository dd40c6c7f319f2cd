import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

const entrySchema = z.strictObject({
  term: textSchema,
  aliases: z.array(textSchema),
  explain: textSchema,
});

/** One term, explained in plain words in each interface language. */
export const termSchema = z.strictObject({ id: idSchema, zh: entrySchema, vi: entrySchema, en: entrySchema });

/** One term, explained in plain words in each interface language. */
export type Term = z.infer<typeof termSchema>;

/** One file of the glossary. */
export const glossarySchema = z.array(termSchema, { error: 'Write a list of terms, each beginning "- id: …".' });
