import type { VillageProblem } from '../../../schemas/visits/index.ts';
import { columnName } from '../../../schemas/spreadsheets/index.ts';
import { fill } from '../../../words/index.ts';
import type { VisitsGiven } from '../given.ts';
import { monthText } from '../say.ts';

/** What is wrong with a cell, in words: where, what, and what may stand there. */
export function villageProblemText(problem: VillageProblem, given: VisitsGiven): string {
  const { words: { village: { problems } }, own, scheme } = given;
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
      return fill(problems.badStep, { cell, given: problem.given, allowed: scheme.steps.map(({ id }) => own.steps[id] ?? id).join(given.lang === 'zh' ? '、' : ', ') });
    case 'badScore':
      return fill(problems.badScore, { cell, given: problem.given, most: problem.most });
    case 'twice':
      return fill(problems.twice, { cell, household: problem.household, month: monthText(problem.month, given), row: problem.before });
    case 'tooManyMonths':
      return fill(problems.tooManyMonths, { most: problem.most });
  }
}
