import * as z from 'zod';

const text = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);
const languages = z.strictObject({ zh: text, vi: text, en: text });

/** A time: `year` may recur or be lost in the source; a part that is not named is `null`. */
const whenData = z.strictObject({
  year: z.union([z.int(), z.literal('every'), z.literal('lost')]),
  month: z.union([z.int().min(1).max(12), z.literal('every'), z.null()]),
  day: z.int().min(1).max(31).nullable(),
});

/** A figure, digits as the clause writes them. `uncertain` names the reading of a damaged figure. */
export const figureData = z.strictObject({
  what: text,
  comparison: z.enum(['exactly', 'atLeast', 'moreThan', 'atMost', 'about', 'between']),
  figure: z.string().regex(/^\d+(\.\d+)?(\/\d+)?$/),
  to: z.string().regex(/^\d+(\.\d+)?$/).nullable(),
  unit: z.string(),
  when: whenData.nullable(),
  whenWords: text.nullable(),
  uncertain: id.nullable(),
});

/** Something due; `when` is `null` where a period runs from an event. */
export const deadlineData = z.strictObject({ policy: id, clause: id, when: whenData.nullable(), words: text.nullable(), targets: z.array(figureData) });

/** One unit and one task; `section` is there where the unit answers for a whole section. */
export const responsibilityData = z.strictObject({
  policy: id, clause: id, section: id.nullable(), role: z.enum(['lead', 'supporting', 'responsible']),
  written: text, order: z.int().min(1), unit: id, isAssumed: z.boolean(),
});

/** A unit of one place: how the policies write it, and names or units that are only assumed to be the same. */
export const unitData = z.strictObject({
  id, kind: z.enum(['office', 'group']), title: languages, place: languages.extend({ id }), policies: z.array(id),
  names: z.array(text), assumed: z.array(text), perhaps: z.array(id),
});

/** A body with its members: `who` is `null` where the text names nobody, `isLost` where the source has lost the name. */
export const councilData = z.strictObject({
  policy: id, name: text, clauses: z.array(id), isOpen: z.boolean(),
  members: z.array(z.strictObject({ role: text, who: text.nullable(), isLost: z.boolean(), unit: text.nullable(), clause: id, unitId: id.nullable() })),
});

/** A dossier: its papers in order, and the steps of its way, where `paper` is `null`. */
export const dossierData = z.strictObject({
  policy: id, name: text,
  items: z.array(z.strictObject({ clause: id, paper: text.nullable(), from: text.nullable(), to: z.array(text), due: text.nullable() })),
});
