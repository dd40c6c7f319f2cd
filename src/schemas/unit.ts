import * as z from 'zod';
import { idSchema, textSchema, threeLanguagesSchema } from './text.ts';

const unitSchema = z.strictObject({
  id: idSchema,
  /** One office, or a name for several that the text does not list: 各相关单位. */
  kind: z.enum(['office', 'group'], { error: 'Write office for one unit, group for several under one name.' }).default('office'),
  /** Its name, or what it is, in plain words. */
  title: threeLanguagesSchema,
  /** How the policies of its place write it. */
  names: z.array(textSchema).min(1, { error: 'Write at least one name as it stands in a policy.' }),
  /** Names that are only assumed to mean it. */
  assumed: z.array(textSchema).default([]),
  /** Units that may be the same one; the text does not say. */
  perhaps: z.array(idSchema).default([]),
});

/** The units of one place, and the policies whose units they are. */
export const unitsFileSchema = z.strictObject({
  place: threeLanguagesSchema.extend({ id: idSchema }),
  policies: z.array(idSchema).min(1, { error: 'Name the policies of this place: their ids.' }),
  units: z.array(unitSchema, { error: 'Write a list of units, each beginning "- id: …".' }).min(1),
});

/** The units of one place. */
export type UnitsFile = z.infer<typeof unitsFileSchema>;

/** A responsible unit of one place, with the policies of that place. */
export type Unit = UnitsFile['units'][number] & Readonly<{ place: UnitsFile['place']; policies: readonly string[] }>;
