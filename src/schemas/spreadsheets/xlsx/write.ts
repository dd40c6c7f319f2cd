import { zipSync } from 'fflate';
import type { WrittenCell } from '../../csv/index.ts';
import { columnName } from '../sheet.ts';

/** What a sheet is written from. */
export type WrittenSheet = Readonly<{ name: string; rows: readonly (readonly WrittenCell[])[]; widths?: readonly number[] }>;

/**
 * Sheets as an XLSX that office programs open without a question. Texts are texts, marked so that editing one does not make a formula
 * of it either; the first row stays in view. The same sheets always give the same bytes.
 */
export function writeXlsx(sheets: readonly [WrittenSheet, ...WrittenSheet[]]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, at) => { parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet); });
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]): [string, Uint8Array] => [name, encoder.encode(head + text)]);
  // The usual level takes half as long again for files a quarter smaller.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 1 });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Relation = readonly [kind: string, target: string];

function relations(all: readonly Relation[]): string {
  const each = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'])];
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${parts.map(([name = '', type = '']) => `<Override PartName="${name}" ContentType="${kind}.${type}+xml"/>`).join('')}</Types>`;
}

function workbook(names: readonly string[]): string {
  const sheets = distinct(names.map(sheetName)).map((name, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Names of sheets have at most 31 characters and none of these signs. */
function sheetName(name: string): string {
  return name.replace(/[\][*/\\?:]/gu, ' ').replace(/^'|'$/gu, ' ').slice(0, 31).trim() || 'Sheet';
}

function distinct(names: readonly string[]): readonly string[] {
  return names.map((name, at) => (names.slice(0, at).some((other) => other.toLowerCase() === name.toLowerCase()) ? `${name.slice(0, 27)} (${at + 1})` : name));
}

/** Style 0 is plain; style 1 keeps a text a text when it is edited. */
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  + '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>';

function worksheet({ rows, widths = [] }: WrittenSheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}

function rowXml(cells: readonly WrittenCell[], at: number): string {
  const row = at + 1;
  return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${columnName(column + 1)}${row}`)).join('')}</row>`;
}

function cellXml(value: WrittenCell, reference: string): string {
  if (value === '') return '';
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" s="1" t="inlineStr"><is><t xml:space="preserve">${xml(escaped(String(value)))}</t></is></c>`;
}

/** Characters that XML cannot write stand as `_x000B_`, and what looks like one has its own underscore written so. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, '_x005F_')
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/gu, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

function xml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'));
}
