import * as z from 'zod';
import { measures, type Measure } from '../rules/vocabulary/index.ts';
import { dateSchema } from './date.ts';
import { confidenceSchema, idSchema, textSchema, threeLanguagesSchema } from './text.ts';

const valueSchema = z.strictObject({
  place: threeLanguagesSchema.extend({ id: idSchema }),
  group: idSchema.nullable(),
  from: dateSchema,
  until: dateSchema,
  /** In the smallest unit of the measure: 765 yuan is 76500 fen. */
  value: z.int({ error: 'Write a whole number in the unit of the measure: 765 yuan is 76500 fen.' }).nonnegative(),
  source: z.strictObject({ title: textSchema, note: textSchema.optional() }),
  confidence: confidenceSchema,
}).refine(({ from, until }) => from <= until, {
  path: ['until'], error: 'This day lies before "from". Exchange the two, or mend one of them.',
});

/** One local standard with its dated, sourced values. */
export const parameterSchema = z.strictObject({
  // Parameter ids are those of the rules, which may hold capitals: pension.minimumContribution.
  id: z.string().regex(/^[a-z][A-Za-z.-]*$/, { error: 'Write the id the rules use, such as dibao.standard.' }),
  measure: z.custom<Measure>((value) => measures.includes(value as Measure), {
    error: `Write one of the measures: ${measures.join(', ')}.`,
  }),
  title: threeLanguagesSchema,
  values: z.array(valueSchema),
  notes: z.array(threeLanguagesSchema).default([]),
  notKnown: threeLanguagesSchema.optional(),
});

/** One local standard with its dated, sourced values. */
export type ParameterFile = z.infer<typeof parameterSchema>;
