import * as z from 'zod';
import { dateSchema } from './date.ts';
import { confidenceSchema, idSchema, textSchema, threeLanguagesSchema } from './text.ts';

const documentSchema = z.strictObject({
  number: textSchema.nullable(),
  title: textSchema,
  /** The id of its plain edition, where this site has one. */
  policy: idSchema.optional(),
}, { error: 'Write { number: …, title: … }; number may be null.' });

/** What became known after the document was issued, with how sure it is and where it stands. */
const knownSinceSchema = threeLanguagesSchema.extend({ confidence: confidenceSchema, source: textSchema });

/** The fields above a plain edition. An empty index number or day of effect is written `null`, never left out. */
export const policySchema = z.strictObject({
  id: idSchema,
  language: z.enum(['zh-Hans', 'vi'], { error: 'Write the language of the text: zh-Hans or vi.' }),
  title: textSchema,
  officialTitle: textSchema,
  documentNumber: textSchema.nullable(),
  indexNumber: textSchema.nullable(),
  subject: textSchema.nullable(),
  subjectNote: textSchema.optional(),
  issuer: textSchema,
  issuedOn: dateSchema.nullable(),
  publishedOn: dateSchema.nullable(),
  effectiveOn: dateSchema.nullable(),
  effectiveNote: textSchema.optional(),
  validity: z.enum(['inForce', 'notVerified', 'partlyReplaced', 'replaced', 'repealed', 'expired'], {
    error: 'Write inForce, notVerified, partlyReplaced, replaced, repealed or expired.',
  }),
  validityNote: textSchema,
  validityConfidence: confidenceSchema,
  place: textSchema,
  audience: z.array(z.enum(['families', 'employers', 'facilities', 'villages', 'government', 'residents'], {
    error: 'Write families, employers, facilities, villages, government or residents.',
  })).min(1, { error: 'Name at least one kind of reader.' }),
  topics: z.array(idSchema).min(1, { error: 'Name at least one topic.' }),
  basedOn: z.array(documentSchema),
  replaces: z.array(documentSchema),
  replacedBy: z.array(documentSchema),
  summary: threeLanguagesSchema,
  knownSince: z.array(knownSinceSchema),
  source: z.strictObject({ file: textSchema, note: textSchema }),
});

/** The fields above a plain edition. */
export type PolicyFields = z.infer<typeof policySchema>;

/** Another document a policy rests on, replaces or is replaced by. */
export type RelatedDocument = z.infer<typeof documentSchema>;
