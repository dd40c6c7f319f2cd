import type { Language } from '../../rules/vocabulary/index.ts';
import { columnName, type SpreadsheetProblem } from '../../schemas/spreadsheets/index.ts';
import { fill, formatNumber } from '../index.ts';
import type { SpreadsheetWords } from '../spreadsheets/index.ts';

/** Why a spreadsheet was refused, in words: what is wrong, where, and what to do. */
export function spreadsheetProblemText(problem: SpreadsheetProblem, { problems }: SpreadsheetWords, lang: Language): string {
  const whole = (value: number) => formatNumber(value, lang);
  const megabytes = (bytes: number) => whole(Math.round(bytes / 100_000) / 10);
  switch (problem.kind) {
    case 'empty':
    case 'oldOrLocked':
    case 'notASpreadsheet':
      return problems[problem.kind];
    case 'fileTooLarge':
      return fill(problems.fileTooLarge, { size: megabytes(problem.size), most: megabytes(problem.most) });
    case 'wrongEncoding':
      return problem.row === null ? problems.wrongEncoding : fill(problems.wrongEncodingAt, { row: whole(problem.row) });
    case 'quoteNotClosed':
    case 'quoteInText':
      return fill(problems[problem.kind], { row: whole(problem.row) });
    case 'damaged':
      return fill(problems.damaged, { part: problem.part });
    case 'unpacksTooLarge':
      return fill(problems.unpacksTooLarge, { most: megabytes(problem.most) });
    case 'noSuchSheet':
      return fill(problems.noSuchSheet, { sheet: problem.sheet });
    case 'tooManyRows':
      return fill(problems.tooManyRows, { most: whole(problem.most) });
    case 'tooManyColumns':
      return fill(problems.tooManyColumns, { row: whole(problem.row), most: whole(problem.most) });
    case 'cellTooLong':
      return fill(problems.cellTooLong, {
        cell: `${columnName(problem.column)}${problem.row}`, row: whole(problem.row), most: whole(problem.most),
      });
  }
}
