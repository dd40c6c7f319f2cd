/** Scores: what a total can still be, the marks it is held against, and whether they are reached. */
export { marksOf } from './marks.ts';
export { totalOf, type Scores, type ScoreProblem, type Total } from './total.ts';
export { columnOf, isBegun, mostOf, type ColumnName } from './column.ts';
export { scoreOutcome, weigh, type ScoreDifference, type ScoreOutcome, type ScoreReason, type ScoreReading, type Weighed } from './outcome.ts';
export { schemeOn } from './schemeOn.ts';
export { scoreReader, type QuickScore } from './batch.ts';
