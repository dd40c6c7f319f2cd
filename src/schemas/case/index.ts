/** Cases as they are kept, and the reading of what was kept. A page that asks questions carries this and no other schema. */
export { readCase } from './readCase.ts';
export { caseFormat, caseSchemaVersion, storedCase } from './storedCase.ts';
export { daysOutside, partsAbove, type DayOutside, type PartAbove } from './within.ts';
export type { Allowed, Case, CaseProblem, CaseRead } from './type.ts';
