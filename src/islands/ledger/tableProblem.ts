import { columnName } from '../../schemas/spreadsheets/index.ts';
import type { TableProblem } from '../../schemas/ledger/index.ts';
import { fill } from '../../words/index.ts';
import type { PartProps } from './part.ts';

/** The columns of a sheet as a reader sees them: A, B, C with their headings. */
export function headingsOf({ heading }: Readonly<{ heading: readonly string[] }>): readonly string[] {
  return heading.map((text, at) => `${columnName(at + 1)} ${text}`);
}

/** What is wrong, with its cell. */
export function problemText(problem: TableProblem, { words: { files: { problems, columns } }, scheme, own }: PartProps): string {
  if (problem.kind === 'needed') return fill(problems.needed, { column: columns[problem.column] });
  const cell = `${columnName(problem.column)}${String(problem.row)}`;
  switch (problem.kind) {
    case 'empty': case 'formula': case 'merged': case 'masked':
      return fill(problems[problem.kind], { cell });
    case 'fixed':
      return fill(problems.fixed, { cell, n: problem.n });
    case 'twice':
      return fill(problems.twice, { cell, given: problem.given, row: problem.before });
    case 'channel':
      return fill(problems.channel, { cell, given: problem.given, allowed: scheme.channels.map(({ id }) => own.channels[id] ?? id).join(' / ') });
    case 'points': case 'day': case 'family': case 'families': case 'item': case 'yesNo': case 'number': case 'frozen':
      return fill(problems[problem.kind], { cell, given: problem.given });
  }
}
