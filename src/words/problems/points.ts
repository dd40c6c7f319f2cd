import type { Month } from '../../rules/vocabulary/index.ts';
import { columnName } from '../../schemas/spreadsheets/index.ts';
import type { VillageProblem } from '../../schemas/visits/index.ts';
import { fill } from '../index.ts';
import type { PointsWords } from '../points/index.ts';

/** What a cell may hold, in the words of whoever reads it: the steps a visit can have taken, and how a month is said. */
export type CellWords = Readonly<{ steps: string; month: (month: Month) => string }>;

/** What is wrong with a cell of a score table: where, what, and what may stand there. */
export function scoreProblemText(problem: VillageProblem, { problems }: Pick<PointsWords['village'], 'problems'>, { steps, month }: CellWords): string {
  const cell = `${columnName(problem.column)}${String(problem.row)}`;
  switch (problem.kind) {
    case 'noScores':
      return problems.noScores;
    case 'noHousehold':
    case 'formula':
    case 'merged':
      return fill(problems[problem.kind], { cell });
    case 'badMonth':
    case 'badDay':
    case 'badObjection':
      return fill(problems[problem.kind], { cell, given: problem.given });
    case 'badStep':
      return fill(problems.badStep, { cell, given: problem.given, allowed: steps });
    case 'badScore':
      return fill(problems.badScore, { cell, given: problem.given, most: problem.most });
    case 'twice':
      return fill(problems.twice, { cell, household: problem.household, month: month(problem.month), row: problem.before });
    case 'tooManyMonths':
      return fill(problems.tooManyMonths, { most: problem.most });
  }
}
