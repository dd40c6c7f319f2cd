/** What may be said in content files; everything past here is finished data. Stored cases have a door of their own: case/. */
export { dateSchema } from './date.ts';
export { glossarySchema, termSchema, type Term } from './glossary.ts';
export { parameterSchema, type ParameterFile } from './parameter.ts';
export { topics, policySchema, type PolicyFields, type RelatedDocument, type Topic } from './policy.ts';
export { unitsFileSchema, type Unit, type UnitsFile } from './unit.ts';
export type { Confidence } from './text.ts';
