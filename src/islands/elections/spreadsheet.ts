import { lists, type Field, type ListId, type Row } from '../../rules/elections/index.ts';
import { readList, type ListProblem, type ListWords } from '../../schemas/elections/index.ts';
import { columnName } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { spreadsheetWords } from '../../words/spreadsheets/index.ts';
import { openSpreadsheet, spreadsheetProblemText } from '../spreadsheets/index.ts';
import type { Tools } from './tools.ts';

/** Reads a list from a file that was chosen, or from a text that was pasted, made a file, so that one reader in one worker reads both. Nothing leaves the device. */
export async function bringList<L extends ListId>(list: L, given: File, tools: Tools): Promise<Readonly<{ ok: true; rows: readonly Row<L>[] } | { ok: false; why: readonly string[] }>> {
  const words = spreadsheetWords(tools.lang);
  const read = await openSpreadsheet(given);
  if (!read.ok) return { ok: false, why: [spreadsheetProblemText(read.problem, words, tools.lang)] };
  const found = readList(list, read.sheet, listWords(list, tools));
  if (found.ok) return found;
  const { problem } = tools.words.page;
  const why = found.problems.slice(0, 20).map((each) => problemText(each, list, tools));
  return { ok: false, why: found.count > why.length ? [...why, fill(problem.more, { n: found.count - why.length })] : why };
}

function listWords(list: ListId, { words }: Tools): ListWords {
  const titles = words.columns[list] as Readonly<Record<string, string>>;
  const say = words.choices as Readonly<Record<string, string>>;
  return {
    columns: Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, [title, id]])),
    choices: Object.fromEntries(Object.entries<Field>(lists[list]).flatMap(([id, field]) => ('choices' in field ? [[id, Object.fromEntries(field.choices.map((choice) => [choice, [say[choice] ?? choice]]))]] : []))),
    yes: ['yes', 'y', '1', 'true', '是', '√', '有'], no: ['no', 'n', '0', 'false', '否', '×', '无', '没有'],
  };
}

function problemText(problem: ListProblem, list: ListId, { words }: Tools): string {
  const say = words.page.problem;
  const title = (id: string) => (words.columns[list] as Readonly<Record<string, string>>)[id] ?? id;
  switch (problem.kind) {
    case 'needed':
      return fill(say.needed, { column: title(problem.column) });
    case 'tooMany':
      return fill(say.tooMany, { most: problem.most });
    case 'formula':
    case 'merged':
      return fill(say[problem.kind], { row: problem.row, column: columnName(problem.column) });
    case 'choice':
      return fill(say.choice, { row: problem.row, column: columnName(problem.column), given: problem.given, choices: problem.choices.join('、') });
    case 'count': case 'day': case 'truth': case 'text':
      return fill(say[problem.kind], { row: problem.row, column: columnName(problem.column), given: problem.given });
  }
}
