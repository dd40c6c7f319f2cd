/** Opening a spreadsheet: fetched when a reader chooses a file. */
import { openSpreadsheet, spreadsheetProblemText } from '../../spreadsheets/index.ts';
import { spreadsheetWords } from '../../../words/spreadsheets/index.ts';
import type { Language } from '../../../rules/engine/index.ts';

/** The cells of a file, or why it was refused, in words. */
export async function cellsOfFile(file: File, lang: Language): Promise<Readonly<{ cells: readonly (readonly string[])[] }> | Readonly<{ refused: string }>> {
  const read = await openSpreadsheet(file);
  return read.ok ? { cells: read.sheet.rows } : { refused: spreadsheetProblemText(read.problem, spreadsheetWords(lang), lang) };
}
