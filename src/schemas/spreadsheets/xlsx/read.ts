import { Refused, type CellPlace, type CellRange, type Limits } from '../problem.ts';
import { trimmed, type Sheet } from '../sheet.ts';
import { dayOfSerial } from './dates.ts';
import { attribute, scanXml } from './scanXml.ts';
import { unzip } from './unzip.ts';
import { readWorkbook, textInside, type Workbook } from './workbook.ts';

export type XlsxOptions = Readonly<{ sheet: string | null; limits: Limits; onProgress: (share: number) => void }>;

/**
 * One sheet of an XLSX, the first that can be seen where none is named. Formulas are never worked out: a cell that holds one gives
 * its stored text and is named in `formulas`.
 *
 * The package is unzipped by a library and its sheets are read here: the general readers of spreadsheets that were tried weigh many
 * times as much and took five times as long for a village's year, and the sheets offices send need little of what they can.
 * A property test holds the scanner of XML to `saxes` (test/schemas/spreadsheets/scanXml.test.ts).
 * @throws Refused when the file is damaged, too large or has no such sheet.
 */
export function readXlsx(bytes: Uint8Array, { sheet, limits, onProgress }: XlsxOptions): Sheet {
  const parts = unzip(bytes, (name) => /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/u.test(name), limits);
  onProgress(0.2);
  const book = readWorkbook(parts);
  const wanted = sheet === null ? book.sheets[0] : book.sheets.find(({ name }) => name === sheet);
  if (wanted === undefined) throw new Refused({ kind: 'noSuchSheet', sheet: sheet ?? '' });
  const part = parts.get(wanted.part);
  if (part === undefined) throw new Refused({ kind: 'damaged', part: wanted.part });
  const cells = readCells(part, wanted.part, book, limits, (share) => onProgress(0.2 + 0.8 * share));
  return { name: wanted.name, ...cells, written: null, sheets: book.sheets.map(({ name }) => name) };
}

function readCells(part: Uint8Array, name: string, book: Workbook, limits: Limits, onProgress: (share: number) => void): Pick<Sheet, 'rows' | 'formulas' | 'merged'> {
  const rows: string[][] = [];
  const formulas: CellPlace[] = [];
  const merged: CellRange[] = [];
  const inside = textInside();
  let row = 0;
  let column = 0;
  let kind = 'n';
  let style = 0;
  let value = '';
  let isValue = false;

  function put(text: string): void {
    if (text === '') return;
    if (row > limits.rows) throw new Refused({ kind: 'tooManyRows', most: limits.rows });
    if (column > limits.columns) throw new Refused({ kind: 'tooManyColumns', row, most: limits.columns });
    if (text.length > limits.cell) throw new Refused({ kind: 'cellTooLong', row, column, most: limits.cell });
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
  }

  scanXml(part, name, {
    open(element, attributes) {
      switch (element) {
        case 'row':
          row = Number(attribute(attributes, 'r', name) ?? row + 1);
          column = 0;
          if (!(Number.isSafeInteger(row) && row > 0)) throw new Refused({ kind: 'damaged', part: name });
          return;
        case 'c': {
          const cell = cellOf(attributes);
          column = cell.column === 0 ? column + 1 : cell.column;
          ({ kind, style } = cell);
          value = '';
          return;
        }
        case 'v':
          isValue = true;
          return;
        case 'f':
          formulas.push({ row, column });
          return;
        case 'mergeCell': {
          const range = rangeOf(attribute(attributes, 'ref', name) ?? '');
          if (range !== null && merged.length < limits.rows) merged.push(range);
          return;
        }
        default:
          inside.open(element);
      }
    },
    text(text) {
      if (isValue) value += text;
      else inside.text(text);
    },
    close(element) {
      if (element === 'v') isValue = false;
      else if (element === 'c') put(kind === 'inlineStr' ? inside.take() : textOf(kind, value, style, book, name));
      else inside.close(element);
    },
  }, onProgress);
  return { rows: trimmed(rows), formulas, merged };
}

/** The attributes of a cell in one go, since there may be a million: `r="AB12"`, `s="3"`, `t="s"`. */
function cellOf(attributes: string): Readonly<{ column: number; kind: string; style: number }> {
  let column = 0;
  let kind = 'n';
  let style = 0;
  for (let at = attributes.indexOf('='); at > 0; at = attributes.indexOf('=', at + 1)) {
    const quote = attributes.charAt(at + 1);
    const end = attributes.indexOf(quote, at + 2);
    const value = attributes.slice(at + 2, end);
    const before = attributes.charCodeAt(at - 2);
    // Only names of one letter are wanted, and a blank stands before them.
    if (before <= 0x20) {
      const letter = attributes.charAt(at - 1);
      if (letter === 'r') column = columnOf(value);
      else if (letter === 't') kind = value;
      else if (letter === 's') style = Number(value);
    }
    at = end;
    if (end < 0) break;
  }
  return { column, kind, style };
}

/** The cells between the two corners of `B2:C4`; null for what is no range. */
function rangeOf(reference: string): CellRange | null {
  const [from, to] = reference.split(':').map((corner) => ({ row: Number(/\d+$/u.exec(corner)?.[0]), column: columnOf(corner) }));
  return from === undefined || to === undefined || !(from.row >= 1 && to.row >= from.row && from.column >= 1 && to.column >= from.column) ? null : { from, to };
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

function textOf(kind: string, value: string, style: number, { strings, showsDay, from1904 }: Workbook, part: string): string {
  switch (kind) {
    case 's': {
      if (value === '') return '';
      const text = strings[Number(value)];
      if (text === undefined) throw new Refused({ kind: 'damaged', part });
      return text;
    }
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'n': {
      if (value === '') return '';
      const number = Number(value);
      // Programs write seventeen digits; the shortest text of the same number is what the cell shows.
      return (showsDay[style] === true ? dayOfSerial(number, from1904) : null) ?? (Number.isNaN(number) ? value : String(number));
    }
    // The text of a formula, an error such as #REF!, a day as text.
    default:
      return value;
  }
}
