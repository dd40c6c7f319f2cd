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

/** A day on which the plain edition changed here, and what changed. */
const changeSchema = threeLanguagesSchema.extend({ on: dateSchema });

/** What the policies of this site are about. A new topic is named in `words/` in every language. */
export const topics = [
  'disability', 'children', 'community', 'rural-community', 'village-points', 'rural-environment', 'rural-revitalisation', 'rural-sewage',
] as const;

/** A topic of the policies. */
export type Topic = (typeof topics)[number];

/** The fields above a plain edition. An empty index number or day of effect is written `null`, never left out. */
export const policySchema = z.strictObject({
  id: idSchema,
  /** The work this is a dated edition of, and how that edition is called: a law as amended in 2018. */
  work: idSchema.optional(),
  edition: textSchema.optional(),
  language: z.enum(['zh-Hans', 'vi'], { error: 'Write the language of the text: zh-Hans or vi.' }),
  title: textSchema,
  officialTitle: textSchema,
  documentNumber: textSchema.nullable(),
  /** As Vietnamese offices give it: Kế hoạch, Quyết định. */
  documentType: textSchema.optional(),
  indexNumber: textSchema.nullable(),
  subject: textSchema.nullable(),
  subjectNote: textSchema.optional(),
  issuer: textSchema,
  signer: textSchema.optional(),
  issuedOn: dateSchema.nullable(),
  publishedOn: dateSchema.nullable(),
  effectiveOn: dateSchema.nullable(),
  effectiveNote: textSchema.optional(),
  validity: z.enum(['inForce', 'notVerified', 'partlyReplaced', 'replaced', 'repealed', 'expired', 'notBinding'], {
    error: 'Write inForce, notVerified, partlyReplaced, replaced, repealed, expired, or notBinding for what never had force, such as teaching slides.',
  }),
  validityNote: textSchema,
  validityConfidence: confidenceSchema,
  place: textSchema,
  audience: z.array(z.enum(['families', 'employers', 'facilities', 'villages', 'government', 'residents'], {
    error: 'Write families, employers, facilities, villages, government or residents.',
  })).min(1, { error: 'Name at least one kind of reader.' }),
  topics: z.array(z.enum(topics, { error: `Write ${topics.join(', ')}.` })).min(1, { error: 'Name at least one topic.' }),
  basedOn: z.array(documentSchema),
  /** Documents it puts into effect. */
  implements: z.array(documentSchema).default([]),
  replaces: z.array(documentSchema),
  replacedBy: z.array(documentSchema),
  summary: threeLanguagesSchema,
  knownSince: z.array(knownSinceSchema),
  source: z.strictObject({ file: textSchema, note: textSchema }),
  /** The day this site first published it, and the days it changed since, the earliest first. The feed is made from them. */
  publishedHere: dateSchema,
  changedHere: z.array(changeSchema).optional(),
}).refine(({ work, edition }) => (work === undefined) === (edition === undefined), {
  path: ['edition'], error: 'Write work: … and edition: … together, or neither.',
}).refine(({ publishedHere, changedHere = [] }) => changedHere.every(({ on }, index) => on >= (changedHere[index - 1]?.on ?? publishedHere)), {
  path: ['changedHere'], error: 'Write the changes in the order of their days, none before publishedHere.',
});

/** The fields above a plain edition. */
export type PolicyFields = z.infer<typeof policySchema>;

/** Another document a policy rests on, replaces or is replaced by. */
export type RelatedDocument = z.infer<typeof documentSchema>;
