/** What may be said in content files and stored files; everything past here is finished data. */
export { dateSchema } from './date.ts';
export { glossarySchema, termSchema, type Term } from './glossary.ts';
export { parameterSchema, type ParameterFile } from './parameter.ts';
export { policySchema, type PolicyFields, type RelatedDocument, type Topic } from './policy.ts';
export { unitsFileSchema, type Unit, type UnitsFile } from './unit.ts';
export type { Confidence } from './text.ts';
export { caseSchemaVersion, readCase, storedCase, type Allowed, type Case, type CaseProblem, type CaseRead } from './case.ts';
