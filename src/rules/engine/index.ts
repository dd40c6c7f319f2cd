/** The readers of rules: each reads the same data in its own way. */
export { consider } from './consider.ts';
export { evaluate, outcomeOf, scopesOf } from './evaluate.ts';
export { decide } from './decide.ts';
export { quantify } from './quantify.ts';
export { settle } from './settle.ts';
export { nextQuestions, inOrder } from './nextQuestions.ts';
export { whatWouldChange } from './whatWouldChange.ts';
export { bestBundle, bestTotal } from './bestBundle.ts';
export { readingsOf, readingsThatMatter } from './readingsThatMatter.ts';
export { wholeCondition } from './combine.ts';
export { walkCondition, walkEntitlement, walkQuantity, type Visitor } from './walk.ts';
export { caseScope, itemScope, type Scope } from './scope.ts';
export { relate, same } from './interval.ts';
export { compile, type BenefitColumns, type Compiled } from './compile/compile.ts';
export { columnsFrom, type Columns } from './compile/columns.ts';
export type * from '../vocabulary/index.ts';
