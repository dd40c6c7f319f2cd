/** What only those need who open a list of villages as a table. */
import { mostVillages } from '../../rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../rules/engine/index.ts';
import { columns, readVillages } from '../../schemas/coverage/index.ts';
import { csvTable } from '../../schemas/csv/index.ts';
import { fill } from '../../words/index.ts';
import { listProblemText } from '../../words/problems/index.ts';
import { spreadsheetWords } from '../../words/spreadsheets/index.ts';
import { openSpreadsheet, spreadsheetProblemText } from '../spreadsheets/index.ts';
import { listRows } from './listRows.ts';
import type { Tools } from './tools.ts';

/** Reads a list of villages; all of it, or every fault in words. */
export async function openVillages(tools: Tools, file: File): Promise<Readonly<{ villages: readonly NaturalVillage[] | null; problems: readonly string[]; said: string }>> {
  const { lang, words: { island: { list }, say } } = tools;
  const opened = await openSpreadsheet(file);
  if (!opened.ok) return { villages: null, problems: [spreadsheetProblemText(opened.problem, spreadsheetWords(lang), lang)], said: '' };
  const { name, sheets, rows } = opened.sheet;
  const read = readVillages(rows, mostVillages, opened.sheet);
  // The one sheet that is read is named, so that nobody takes it for all of them.
  const which = name === null || sheets.length < 2 ? [] : [fill(list.sheet, { name, n: sheets.length - 1 })];
  if (!read.ok) return { villages: null, problems: read.problems.map((problem) => listProblemText(problem, list)), said: which.join(' ') };
  const ignored = read.leftOut.length === 0 ? [] : [fill(list.leftOut, { list: read.leftOut.join(say.list) })];
  return { villages: read.villages, problems: [], said: [fill(list.opened, { n: read.villages.length }), ...which, ...ignored].join(' ') };
}

/** A list to be filled in, with the columns that are read and one made-up line. */
export function templateOf({ words: { island: { list } } }: Tools): string {
  return csvTable([columns.map((column) => list.columns[column]), [...list.templateRow]]);
}

/** The list as a table, to be changed in a spreadsheet and opened again. */
export function listTable(tools: Tools): string {
  return csvTable(listRows(tools.state.given.villages, tools));
}
