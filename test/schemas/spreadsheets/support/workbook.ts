import { strToU8, zipSync } from 'fflate';

/** What a test puts into an XLSX; the rest is as office programs write it. */
export type Made = Readonly<{ sheet: string; strings?: string; styles?: string; workbook?: string; more?: Readonly<Record<string, string | Uint8Array>> }>;

/** An XLSX written by hand, in the way of office programs, so that the reader is not only tested with what the writer wrote. */
export function workbookFile({ sheet, strings, styles, workbook, more = {} }: Made): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': workbook ?? '<workbook xmlns:r="r"><sheets><sheet name="一季度" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
}

/** A sheet with these rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet xmlns="m"><sheetData>${rows}</sheetData></worksheet>`;
}
