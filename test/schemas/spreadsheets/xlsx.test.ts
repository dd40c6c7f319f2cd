import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../src/schemas/spreadsheets/index.ts';
import { sheetXml, workbookFile, type Made } from './support/workbook.ts';

function read(made: Made, sheet?: string) {
  const result = readSpreadsheet(workbookFile(made), sheet === undefined ? {} : { sheet });
  return result.ok ? result.sheet : result.problem;
}

function rowsOf(sheet: string, more: Omit<Made, 'sheet'> = {}) {
  const result = read({ sheet, ...more });
  return 'rows' in result ? result.rows : result;
}

describe('an XLSX is read as office programs write it', () => {
  it('with shared strings, rich text and the small signs of pronunciation left out', () => {
    const strings = '<si><t>户主</t></si><si><r><t>张</t></r><r><rPr><b/></rPr><t xml:space="preserve">小 明</t></r><rPh><t>zhang</t></rPh></si>';
    expect(rowsOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', { strings })).toEqual([['户主', '张小 明']]);
  });

  it('with texts in the cell, formula texts, truth and errors', () => {
    expect(rowsOf('<row r="1"><c r="A1" t="inlineStr"><is><t>a&amp;b&#x4e00;</t></is></c><c r="B1" t="str"><v>c</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c></row>'))
      .toEqual([['a&b一', 'c', 'TRUE', '#REF!']]);
  });

  it('with gaps between cells and rows, and cells without a reference', () => {
    expect(rowsOf('<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row><c><v>3</v></c></row>'))
      .toEqual([[], ['', '1', ...Array<string>(24).fill(''), '2'], ['3']]);
  });

  it('with prefixes before the names and single quotation marks', () => {
    const part = "<x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    expect(rowsOf('', { more: { 'xl/worksheets/sheet1.xml': part } })).toEqual([['7']]);
  });

  it('with a number as its cell shows it, though the program wrote seventeen digits', () => {
    expect(rowsOf('<row r="1"><c r="A1"><v>84.299999999999997</v></c><c r="B1"><v>1E+2</v></c></row>')).toEqual([['84.3', '100']]);
  });

  it('with days by their format, in both calendars, on both sides of the day that never was', () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0&quot;day&quot;"/></numFmts>'
      + '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const cell = (column: string, style: number, value: number) => `<c r="${column}1" s="${style}"><v>${value}</v></c>`;
    const row = `<row r="1">${cell('A', 0, 46101)}${cell('B', 1, 46101)}${cell('C', 2, 46082)}${cell('D', 3, 46101)}${cell('E', 1, 59)}${cell('F', 1, 61)}${cell('G', 1, 46101.5)}</row>`;
    expect(rowsOf(row, { styles })).toEqual([['46101', '2026-03-20', '2026-03-01', '46101', '1900-02-28', '1900-03-01', '2026-03-20 12:00:00']]);
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
    expect(rowsOf(`<row r="1">${cell('A', 1, 44639)}</row>`, { styles, workbook })).toEqual([['2026-03-20']]);
  });

  it('names each formula, with its stored text', () => {
    expect(read({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><f>SUM(A1:B1)</f><v>85</v></c></row>' }))
      .toMatchObject({ rows: [['1'], ['', '', '85']], formulas: [{ row: 2, column: 3 }] });
  });

  it('names the cells that are joined into one; what is no range is passed over', () => {
    const joined = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="3"><mergeCell ref="B2:C4"/><mergeCell ref="A1"/><mergeCell ref="C3:B1"/></mergeCells></worksheet>';
    expect(read({ sheet: '', more: { 'xl/worksheets/sheet1.xml': joined } })).toMatchObject({ rows: [['1']], merged: [{ from: { row: 2, column: 2 }, to: { row: 4, column: 3 } }] });
  });

  it('takes the first sheet that can be seen, or the one that is named', () => {
    const workbook = '<workbook><sheets><sheet name="底稿" state="hidden" r:id="rId1"/><sheet name="二月" r:id="rId2"/></sheets></workbook>';
    const more = { 'xl/worksheets/sheet2.xml': sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>') };
    const made = { sheet: '<row r="1"><c r="A1"><v>1</v></c></row>', workbook, more };
    expect(read(made)).toMatchObject({ name: '二月', rows: [['2']], sheets: ['二月'] });
    expect(read(made, '三月')).toEqual({ kind: 'noSuchSheet', sheet: '三月' });
  });

  it('tells how far it is, to the end', () => {
    const shares: number[] = [];
    readSpreadsheet(workbookFile({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' }), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  });
});
