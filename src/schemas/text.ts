import * as z from 'zod';

/** A text that says something. */
export const textSchema = z.string({ error: 'Write a text here, in quotes if it holds a colon.' })
  .trim()
  .min(1, { error: 'This text is empty. Write it, or leave the field out.' });

/** A text in each interface language. */
export const threeLanguagesSchema = z.strictObject({ zh: textSchema, vi: textSchema, en: textSchema }, {
  error: 'Give the text three times: zh, vi and en.',
});

/** An id of small Latin letters, digits, dots and hyphens, so that it can stand in an address. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, {
  error: 'Write an id of small letters, digits, dots and hyphens, such as wenzhou-2016-41.',
});

/** How sure a statement from outside the policy is. */
export const confidenceSchema = z.enum(['high', 'medium', 'low'], { error: 'Write high, medium or low.' });

/** How sure a statement from outside the policy is. */
export type Confidence = z.infer<typeof confidenceSchema>;
