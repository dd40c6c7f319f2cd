import * as z from 'zod';
import { councilData, deadlineData, dossierData, figureData, responsibilityData } from './facts.ts';

/** The version of every data file. */
export const dataVersion = 1;

const text = z.string();
const said = z.string().min(1).nullable();
const id = z.string().min(1);
const day = z.iso.date().nullable();
const languages = z.strictObject({ zh: text, vi: text, en: text });
const confidence = z.enum(['high', 'medium', 'low']);

const sectionData = z.strictObject({
  id, number: text, title: text, clauses: z.array(id),
  get sections() { return z.array(sectionData); },
});

const clauseData = z.strictObject({
  id, number: text, label: text, section: id,
  kinds: z.array(text), strength: text, computable: text,
  /** Whom it concerns, in this site's summary. */
  who: z.array(text),
  text,
  /** What the document leaves out, in this site's words. */
  gaps: z.array(text),
  readings: z.array(id),
  /** Rules of this site that compute it. */
  computedBy: z.array(text),
  responsibilities: z.array(responsibilityData.omit({ policy: true, clause: true })),
  deadlines: z.array(deadlineData.omit({ policy: true, clause: true })),
  targets: z.array(figureData), statistics: z.array(figureData),
});

/** One policy: what it is, whether it holds, what it is related to, its text clause by clause, and what is not certain. */
export const policyData = z.strictObject({
  format: z.literal('mingce-policy'), version: z.literal(dataVersion),
  id, language: z.enum(['zh-Hans', 'vi']), title: text, officialTitle: text, work: said, edition: said,
  documentNumber: said, documentType: said, indexNumber: said, subject: said, issuer: text, signer: said,
  issuedOn: day, publishedOn: day, effectiveOn: day, place: text, topics: z.array(text), audience: z.array(text),
  validity: z.strictObject({
    state: text, note: text, confidence,
    knownSince: z.array(languages.extend({ confidence, source: text })),
  }),
  summary: languages,
  relations: z.array(z.strictObject({
    kind: z.enum(['implements', 'basedOn', 'replaces', 'replacedBy', 'implementedBy', 'basisOf']),
    number: said, title: text, policy: id.nullable(), isReverse: z.boolean(),
  })),
  sections: z.array(sectionData), clauses: z.array(clauseData),
  councils: z.array(councilData.omit({ policy: true })), dossiers: z.array(dossierData.omit({ policy: true })),
  readings: z.array(z.strictObject({
    id, clauses: z.array(id), ask: text, options: z.array(z.strictObject({ id, text })), recommended: z.array(id), handling: text,
  })),
  damage: z.array(z.strictObject({ clauses: z.array(id), text })),
});

/** One policy as a data file. */
export type PolicyData = z.infer<typeof policyData>;

/** A list of facts from all policies as a data file. */
export function dataFile<T extends z.ZodType>(of: T) {
  return z.strictObject({ format: z.literal('mingce-data'), version: z.literal(dataVersion), name: text, items: z.array(of) });
}
