import type { ListProblem, VillageProblem } from '../../schemas/coverage/index.ts';
import { fill } from '../index.ts';
import type { SewageWords } from '../sewage/index.ts';

/** What is said about lists of villages. */
export type ListWords = Pick<SewageWords['island']['list'], 'problems' | 'allowed'>;

/** What is wrong with one field of a village. */
export function villageProblemText(problem: VillageProblem, column: string, { problems, allowed }: ListWords): string {
  switch (problem.kind) {
    case 'cell':
      return fill(problems.cell, { column, given: problem.given, allowed: allowed[problem.allowed] });
    case 'noName':
    case 'noAdmin':
      return fill(problems.empty, { column });
    case 'moreThanAll':
      return fill(problems.moreThanAll, { column, given: problem.given, all: problem.all });
  }
}

/** What is wrong with a list, with row and column. */
export function listProblemText(problem: ListProblem, words: ListWords): string {
  const { problems } = words;
  const at = (row: number, text: string): string => fill(problems.row, { row, text });
  switch (problem.kind) {
    case 'noHeader':
    case 'noRows':
      return problems[problem.kind];
    case 'tooMany':
      return fill(problems.tooMany, { rows: problem.rows, most: problem.most });
    case 'cell':
    case 'noName':
    case 'noAdmin':
    case 'moreThanAll':
      return at(problem.row, villageProblemText(problem, problem.heading, words));
    case 'villageTwice':
      return at(problem.row, fill(problems.villageTwice, { name: problem.name, before: problem.before }));
    case 'differs':
      return at(problem.row, fill(problems.differs, { column: problem.heading, name: problem.name, before: problem.before }));
    case 'twice':
      return fill(problems.twice, { column: problem.column });
    case 'short':
      return at(problem.row, fill(problems.short, { n: problem.cells, all: problem.all }));
    case 'unnamed':
    case 'formula':
      return at(problem.row, fill(problems[problem.kind], { column: problem.column }));
    case 'merged':
      return at(problem.row, fill(problems.merged, { column: problem.column, range: problem.range }));
  }
}
