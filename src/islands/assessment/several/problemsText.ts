import type { Question } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { labelOf } from '../../flow/index.ts';
import { aboveText, type FieldError } from '../../shared/index.ts';
import { sayProblem } from '../place/PageScreen.tsx';
import type { TypedRow } from '../state.ts';
import type { AssessmentTools } from '../tools.ts';
import { cellId } from './cellId.ts';
import { columnLabel, type Column } from './columns.ts';
import type { SheetProblem } from './sheet.ts';
import { readTable, type TableProblem } from './table.ts';

/** Everything that is wrong with a table, each line leading to its cell and naming row and column. */
export function problemsText(problems: readonly TableProblem[], tools: AssessmentTools): readonly FieldError[] {
  const { problems: say } = tools.own.table;
  return problems.map((problem) => {
    switch (problem.kind) {
      case 'noRows':
        return { id: cellId(0, 'name'), text: say.noRows };
      case 'tooManyRows':
        return { id: 'open-table', text: fill(say.tooManyRows, { n: problem.n, most: problem.most }) };
      case 'cell': {
        const { row, question } = problem;
        return {
          id: cellId(row, question.id),
          text: fill(say.at, { row: row + 1, column: columnLabel(question, tools), problem: cellProblemText(problem.problem, question, tools) }),
        };
      }
    }
  });
}

/** What is wrong with these rows as they were just entered, beside what was known of the others; what kind of place it is may still follow. */
export function enteredText(tools: AssessmentTools, rows: readonly TypedRow[], changed: readonly number[], before: readonly FieldError[]): readonly FieldError[] {
  const others = before.filter(({ id }) => !changed.some((row) => id.startsWith(cellId(row, ''))));
  return [...others, ...changed.flatMap((row) => {
    const read = readTable(tools, [rows[row] ?? {}]);
    const wrong = 'problems' in read ? read.problems.flatMap((each) => (each.kind === 'cell' && each.problem.kind !== 'noKind' ? [{ ...each, row }] : [])) : [];
    return problemsText(wrong, tools);
  })];
}

/** Why a sheet cannot be placed, in words. */
export function sheetProblemText(problem: SheetProblem, columns: readonly Column[], tools: AssessmentTools): string {
  const { own, shared } = tools;
  switch (problem.kind) {
    case 'noHeader':
      return fill(own.tableOf.noHeader, { columns: columns.slice(0, 3).map((column) => columnLabel(column, tools)).join(shared.join) });
    case 'twice':
      return fill(own.table.problems.twice, { column: problem.column, name: problem.name });
    case 'long':
      return fill(own.table.problems.long, { row: problem.row, n: problem.cells, all: problem.all });
  }
}

function cellProblemText(problem: Extract<TableProblem, { kind: 'cell' }>['problem'], question: Question, tools: AssessmentTools): string {
  const { own: { table: { problems } }, shared } = tools;
  if (problem.kind === 'noKind') return tools.own.tableOf.noKind;
  if (problem.kind === 'aboveWhole') return aboveText(problem, shared, (id) => labelOf(tools, id));
  if (problem.kind === 'notYesNo') return fill(problems.notYesNo, { given: problem.given });
  if (problem.kind === 'notAChoice') return fill(problems.notAChoice, { given: problem.given, choices: problem.choices.join(shared.join) });
  return sayProblem(problem, question, tools);
}
