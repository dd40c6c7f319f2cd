import type { Question } from '../../../rules/engine/index.ts';
import type { TypedRow } from '../state.ts';
import type { AssessmentTools } from '../tools.ts';
import { cellText, readCell } from './cellText.ts';
import { columnId, type Column } from './columns.ts';

/** A sheet with headings as rows of the table, or why it cannot be placed. */
export type SheetRead =
  | Readonly<{ rows: readonly TypedRow[]; unused: readonly string[] }>
  | Readonly<{ problem: SheetProblem }>;

/** Why a sheet cannot be placed; rows as a spreadsheet numbers them. */
export type SheetProblem = Readonly<{ kind: 'noHeader' } | { kind: 'twice'; column: number; name: string } | { kind: 'long'; row: number; cells: number; all: number }>;

/** Places a sheet by the headings of its first row. Columns that are not known are named and left out. */
export function readSheet(tools: AssessmentTools, [header = [], ...body]: readonly (readonly string[])[]): SheetRead {
  const columns = header.map((name) => columnNamed(tools, name));
  const ids = columns.map((column) => (column === null ? null : columnId(column)));
  const twice = ids.findIndex((id, at) => id !== null && ids.indexOf(id) !== at);
  if (twice >= 0) return { problem: { kind: 'twice', column: twice + 1, name: header[twice] ?? '' } };
  if (!ids.includes(tools.assessment.kind ?? 'name')) return { problem: { kind: 'noHeader' } };
  // A cell too many comes of a comma or a quotation mark astray: every cell behind it may stand in a wrong column.
  const long = body.findIndex((cells) => cells.slice(header.length).some((cell) => cell.trim() !== ''));
  if (long >= 0) return { problem: { kind: 'long', row: long + 2, cells: body[long]?.length ?? 0, all: header.length } };
  const rows = body.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells) => Object.fromEntries(
    columns.flatMap((column, at): [string, string][] => (column === null || (cells[at] ?? '') === '' ? [] : [[columnId(column), tidied(tools, column, cells[at] ?? '')]])),
  ));
  return { rows, unused: header.filter((name, at) => columns[at] === null && (name.trim() !== '' || body.some((cells) => (cells[at] ?? '') !== ''))) };
}

/** A block of cells without headings, laid over the table from one cell on. */
export function laidOver(
  tools: AssessmentTools, rows: readonly TypedRow[], columns: readonly Column[], at: Readonly<{ row: number; column: number }>, block: readonly (readonly string[])[],
): readonly TypedRow[] {
  const made: TypedRow[] = [...rows];
  for (const [down, cells] of block.entries()) {
    const row = { ...(made[at.row + down] ?? {}) };
    for (const [across, cell] of cells.entries()) {
      const column = columns[at.column + across];
      if (column !== undefined) row[columnId(column)] = tidied(tools, column, cell);
    }
    while (made.length <= at.row + down) made.push({});
    made[at.row + down] = row;
  }
  return made;
}

/** What a spreadsheet puts on the clipboard: tabs between cells, quotation marks around a cell of several lines. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** Whether the first row of a block names columns. */
export function hasHeader(tools: AssessmentTools, [first = []]: readonly (readonly string[])[]): boolean {
  return first.filter((name) => columnNamed(tools, name) !== null).length >= 2;
}

/** A cell that can be read is written as the table itself would write it, so that it stands in its list; another stays as it is. */
function tidied(tools: AssessmentTools, column: Column, text: string): string {
  if (column === 'name') return text.trim();
  const read = readCell(column, text, tools);
  return 'value' in read ? cellText(column, read.value, tools) : text.trim();
}

function columnNamed({ rules, words, own, assessment: { kind, headings } }: AssessmentTools, heading: string): Column | null {
  const given = heading.trim().toLowerCase();
  if (given === '') return null;
  if (headings.name.includes(given) || given === own.tableOf.name.toLowerCase()) return 'name';
  const isIt = ({ id, of }: Question): boolean => of !== null && [id, words.questions[id]?.label ?? '', words.questions[id]?.ask ?? ''].some((name) => name.toLowerCase() === given);
  return rules.questions.find(isIt) ?? (headings.kind.includes(given) ? rules.questions.find(({ id }) => id === kind) ?? null : null);
}
