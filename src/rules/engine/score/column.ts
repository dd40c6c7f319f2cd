import { dontKnow, type Answer, type Facts, type Question, type ScoreScheme } from '../../vocabulary/index.ts';
import type { Scores } from './total.ts';

/** Of two bodies that score one after the other, which one. */
export type ColumnName = 'first' | 'last';

/** The scores of one body in a case; what is not known is null. */
export function columnOf(scheme: ScoreScheme, facts: Facts, name: ColumnName): Scores {
  const column = scheme.asks[name];
  const total = facts.answers[column.total.id];
  return {
    points: scheme.criteria.map((_, at) => figure(answerOf(scheme, facts, column.points, at))),
    most: mostOf(scheme, facts),
    total: figure(total),
  };
}

/** The most of each criterion: what was entered, or else what is known of it. */
export function mostOf(scheme: ScoreScheme, facts: Facts): readonly (number | null)[] {
  return scheme.criteria.map(({ most }, at) => figure(answerOf(scheme, facts, scheme.asks.most, at)) ?? most?.value ?? null);
}

/** What was answered about one criterion, by its place from 0; undefined when it was not, or is not known. */
export function answerOf({ asks }: ScoreScheme, facts: Facts, question: Question, at: number): Answer | undefined {
  const answer = facts.lists[asks.list]?.[at]?.[question.id];
  return answer === dontKnow ? undefined : answer;
}

/** Whether anything of this column is known. */
export function isBegun({ points, total }: Scores): boolean {
  return total !== null || points.some((each) => each !== null);
}

function figure(answer: Answer | undefined): number | null {
  return typeof answer === 'number' ? answer : null;
}
