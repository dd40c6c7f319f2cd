import { Refused } from '../problem.ts';
import { isDayFormat } from './dates.ts';
import { attribute, scanXml } from './scanXml.ts';
import type { Parts } from './unzip.ts';

/** What must be known before a sheet is read. */
export type Workbook = Readonly<{
  /** Sheets that can be seen, with the part that holds each. */
  sheets: readonly Readonly<{ name: string; part: string }>[];
  from1904: boolean;
  strings: readonly string[];
  /** For each cell style whether it shows a day. */
  showsDay: readonly boolean[];
}>;

/** @throws Refused when a part that every XLSX has is missing or damaged. */
export function readWorkbook(parts: Parts): Workbook {
  const book = 'xl/workbook.xml';
  // A document or a presentation is a packed file of the same kind.
  if (!parts.has(book)) throw new Refused({ kind: 'notASpreadsheet' });
  const targets = readTargets(parts, 'xl/_rels/workbook.xml.rels');
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  scanXml(need(parts, book), book, {
    ...silent,
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904', book) ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attribute(attributes, 'id', book) ?? '');
      const isSeen = (attribute(attributes, 'state', book) ?? 'visible') === 'visible';
      if (part !== undefined && isSeen) sheets.push({ name: attribute(attributes, 'name', book) ?? '', part });
    },
  });
  if (sheets.length === 0) throw new Refused({ kind: 'damaged', part: book });
  return { sheets, from1904, strings: readStrings(parts), showsDay: readStyles(parts) };
}

const silent = { open: () => undefined, text: () => undefined, close: () => undefined };

function need(parts: Parts, name: string): Uint8Array {
  const part = parts.get(name);
  if (part === undefined) throw new Refused({ kind: 'damaged', part: name });
  return part;
}

/** The parts that the workbook points to, by the id it uses for each. */
function readTargets(parts: Parts, name: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(need(parts, name), name, {
    ...silent,
    open(element, attributes) {
      const target = attribute(attributes, 'Target', name);
      if (element !== 'Relationship' || target === undefined) return;
      targets.set(attribute(attributes, 'Id', name) ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function readStrings(parts: Parts): readonly string[] {
  const name = 'xl/sharedStrings.xml';
  const part = parts.get(name);
  if (part === undefined) return [];
  const strings: string[] = [];
  const inside = textInside();
  scanXml(part, name, {
    open: (element) => inside.open(element),
    text: (text) => inside.text(text),
    close(element) {
      inside.close(element);
      if (element === 'si') strings.push(inside.take());
    },
  });
  return strings;
}

/** Gathers the `<t>` of a rich text, without the small signs that tell how a word is read aloud. */
export function textInside() {
  let isText = false;
  let isReading = false;
  let gathered = '';
  return {
    open(element: string) {
      if (element === 'rPh') isReading = true;
      isText = element === 't' && !isReading;
    },
    text(text: string) {
      if (isText) gathered += text;
    },
    close(element: string) {
      if (element === 'rPh') isReading = false;
      if (element === 't') isText = false;
    },
    /** What was gathered since the last time, with characters that XML cannot write resolved. */
    take(): string {
      const all = gathered.replace(/_x([0-9a-fA-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
      gathered = '';
      return all;
    },
  };
}

function readStyles(parts: Parts): readonly boolean[] {
  const name = 'xl/styles.xml';
  const part = parts.get(name);
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const showsDay: boolean[] = [];
  let inCells = false;
  scanXml(part, name, {
    ...silent,
    open(element, attributes) {
      const format = Number(attribute(attributes, 'numFmtId', name) ?? '0');
      if (element === 'numFmt') codes.set(format, attribute(attributes, 'formatCode', name) ?? '');
      if (element === 'cellXfs') inCells = true;
      if (element === 'xf' && inCells) showsDay.push(isDayFormat(format, codes.get(format)));
    },
    close(element) {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return showsDay;
}
