/** Readers of the rules on residents' committees: line-ups, elections, meetings, and what follows them, by date of law. */
export { certain, counted, type Count } from './count.ts';
export { compareLaws, type CheckCompared } from './compare.ts';
export { considerPart, type CheckFound, type Chosen, type Otherwise, type PartResult, type Under, type ValueFound } from './consider.ts';
export { cut, type Counted, type Standing } from './cut.ts';
export { emptyRow, fields, lists, noFacts, type Facts, type Field, type FieldId, type ListId, type Row } from './fields.ts';
export { hasFacts, isFilled, isFilledBeyondDays } from './filled.ts';
export type { Check, Impossible, Lacks, Value } from './found.ts';
export { partIds, parts, type Part, type PartId } from './parts.ts';
export { columnsAsked, isAsked, isListAsked } from './relevant.ts';
export { rowNames, sameNames } from './rowNames.ts';
export { fewest, reaches, type OptionOf } from './share.ts';
export type { StandIn } from './standIn.ts';
export { worst, type Status } from './status.ts';
export { lawOn } from './term.ts';
export { isDate } from '../vocabulary/index.ts';
export type * from '../vocabulary/index.ts';
