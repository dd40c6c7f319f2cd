import { emptyRow, lists, type Field, type ListId, type Row } from '../../rules/elections/index.ts';
import { dayIn, doubtfulCells, plain, type CellPlace, type Sheet } from '../spreadsheets/index.ts';
import { guessColumns } from '../visits/columns.ts';
import { most } from './readFacts.ts';

/** How a list is written in a language: its headings, its choices, yes and no. */
export type ListWords = Readonly<{
  columns: Readonly<Record<string, readonly string[]>>;
  choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  yes: readonly string[];
  no: readonly string[];
}>;

/** What is wrong with a cell, or with the columns, as a fact. */
export type ListProblem =
  | Readonly<{ kind: 'needed'; column: string }>
  | Readonly<{ kind: 'tooMany'; most: number }>
  | Readonly<CellPlace & { kind: 'formula' | 'merged' }>
  | Readonly<CellPlace & { kind: Field['kind']; given: string; choices: readonly string[] }>;

/** The rows of a list, or everything that is wrong with the table. Nothing of a faulty table is used. */
export type ListRead<L extends ListId> = Readonly<{ ok: true; rows: readonly Row<L>[] } | { ok: false; problems: readonly ListProblem[]; count: number }>;

const mostTold = 100;

/** Reads a list from a sheet with headings. An empty cell is not known. */
export function readList<L extends ListId>(list: L, sheet: Sheet, words: ListWords): ListRead<L> {
  const columns: Readonly<Record<string, Field>> = lists[list];
  const map = guessColumns(sheet.rows[0] ?? [], words.columns);
  const [first = ''] = Object.keys(columns);
  if (map[first] === undefined) return { ok: false, problems: [{ kind: 'needed', column: first }], count: 1 };
  const problems: ListProblem[] = [...doubtfulCells(sheet, new Set(Object.values(map)))];
  const body = sheet.rows.map((cells, at) => ({ cells, row: at + 1 })).slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (body.length > most.rows) return { ok: false, problems: [{ kind: 'tooMany', most: most.rows }], count: 1 };
  const rows = body.map(({ cells, row }) => {
    const found = Object.entries(columns).flatMap(([id, field]): readonly (readonly [string, unknown])[] => {
      const at = map[id];
      const text = at === undefined ? '' : (cells[at] ?? '').trim();
      if (at === undefined || text === '') return [];
      const value = readCell(field, text, words, id);
      if (value === undefined) problems.push({ kind: field.kind, row, column: at + 1, given: text, choices: Object.values(words.choices[id] ?? {}).map(([name]) => name ?? '') });
      return [[id, value]];
    });
    return { ...emptyRow(list), ...Object.fromEntries(found) };
  });
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, mostTold), count: problems.length } : { ok: true, rows };
}

function readCell(field: Field, text: string, words: ListWords, column: string): unknown {
  const small = plain(text).toLowerCase();
  switch (field.kind) {
    case 'text':
      return text.length <= most.text ? text : undefined;
    case 'day':
      return dayIn(text);
    case 'count': {
      const [, digits] = /^(\d{1,9})(?:\.0+)?[人户票张周岁]{0,2}$/u.exec(small.replaceAll(',', '')) ?? [];
      return digits === undefined ? undefined : Number(digits);
    }
    case 'truth':
      return words.yes.includes(small) ? 'yes' : words.no.includes(small) ? 'no' : undefined;
    case 'choice':
      return Object.entries(words.choices[column] ?? {}).find(([id, ways]) => id.toLowerCase() === small || ways.some((way) => plain(way).toLowerCase() === small))?.[0];
  }
}
