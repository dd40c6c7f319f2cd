import { parameter, type Parameter } from '../../src/rules/vocabulary/index.ts';

/** The local figures of R-F18 to R-F42, written down a second time; the document bounds none of them above. */
export const furtherFigures: readonly Parameter[] = [
  parameter('startup.subsidy', 'fen/period', { least: 0 }),
  parameter('training.subsidy', 'fen/once', { least: 1 }),
  parameter('preschool.subsidy', 'fen/period', { least: 0 }),
  // 150 yuan a term, the only sum of these that the document states (wz-4.2-s6f).
  parameter('education.transport', 'fen/term', { least: 15_000 }),
  parameter('diploma.subsidy', 'fen/period', { least: 0 }),
  parameter('diploma.childSubsidy', 'fen/period', { least: 0 }),
  parameter('graduate.award', 'fen/once', { least: 1 }),
  parameter('award.sameLevel', 'fen/once', { least: 0 }),
  // "A certain share" and the minimum wage: more than nothing, and no more is said of either (wz-3.3-s7b).
  parameter('post.minimumWage', 'fen/period', { least: 1 }),
  parameter('post.wageShare', 'basisPoints', { least: 1 }),
  parameter('teacher.allowance', 'fen/period', { least: 1 }),
];
