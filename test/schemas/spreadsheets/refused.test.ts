import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits, readSpreadsheet, type Limits } from '../../../src/schemas/spreadsheets/index.ts';
import { sheetXml, workbookFile } from './support/workbook.ts';

function problemOf(bytes: Uint8Array, of: Limits = limits) {
  const read = readSpreadsheet(bytes, { limits: of });
  return read.ok ? read.sheet.rows : read.problem;
}

const cell = (reference: string, text: string) => `<row r="${/\d+/.exec(reference)?.[0] ?? ''}"><c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const csv = (text: string) => new TextEncoder().encode(text);
const small: Limits = { ...limits, rows: 3, columns: 2, cell: 5 };

describe('what is too large is refused by name and place, and what just fits is read', () => {
  it('a cell', () => {
    expect(problemOf(csv('a,12345'), small)).toEqual([['a', '12345']]);
    expect(problemOf(csv('a,b\na,123456'), small)).toEqual({ kind: 'cellTooLong', row: 2, column: 2, most: 5 });
    expect(problemOf(workbookFile({ sheet: cell('B2', '123456') }), small)).toEqual({ kind: 'cellTooLong', row: 2, column: 2, most: 5 });
  });

  it('a cell of ten megabytes, in either kind of file', () => {
    const text = 'x'.repeat(10_000_000);
    expect(problemOf(csv(`a,"${text}"`))).toEqual({ kind: 'cellTooLong', row: 1, column: 2, most: 2_000 });
    expect(problemOf(workbookFile({ sheet: cell('C7', text) }))).toEqual({ kind: 'cellTooLong', row: 7, column: 3, most: 2_000 });
  });

  it('the number of rows, however far away the last one stands', () => {
    expect(problemOf(csv('a\nb\nc\n'), small)).toEqual([['a'], ['b'], ['c']]);
    expect(problemOf(csv('a\nb\nc\nd'), small)).toEqual({ kind: 'tooManyRows', most: 3 });
    expect(problemOf(workbookFile({ sheet: cell('A3', 'a') }), small)).toEqual([[], [], ['a']]);
    expect(problemOf(workbookFile({ sheet: cell('A1048576', 'a') }))).toEqual({ kind: 'tooManyRows', most: 100_000 });
  });

  it('but not rows that are only coloured', () => {
    expect(problemOf(workbookFile({ sheet: `${cell('A1', 'a')}<row r="1048576"><c r="A1048576" s="4"/></row>` }))).toEqual([['a']]);
  });

  it('the number of columns', () => {
    expect(problemOf(csv('a,b\na,b,c'), small)).toEqual({ kind: 'tooManyColumns', row: 2, most: 2 });
    expect(problemOf(workbookFile({ sheet: cell('C1', 'a') }), small)).toEqual({ kind: 'tooManyColumns', row: 1, most: 2 });
  });

  it('the file', () => {
    expect(problemOf(csv('abc'), { ...limits, bytes: 3 })).toEqual([['abc']]);
    expect(problemOf(csv('abcd'), { ...limits, bytes: 3 })).toEqual({ kind: 'fileTooLarge', size: 4, most: 3 });
  });
});

describe('a zip bomb is refused', () => {
  const bomb = workbookFile({ sheet: '', more: { 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) } });

  it('by what it says of itself, before anything is unpacked', () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    // What is packed is spoilt: had anything been unpacked, the file would be called damaged.
    const spoilt = bomb.map((byte, at) => (at > bomb.length / 4 && at < bomb.length / 2 ? 255 : byte));
    expect(problemOf(spoilt, { ...limits, unpackedBytes: 300_000_000 })).toMatchObject({ kind: 'damaged' });
    expect(problemOf(spoilt)).toEqual({ kind: 'unpacksTooLarge', most: limits.unpackedBytes });
  });

  it('by what comes out of it, where it lies', () => {
    expect(problemOf(saying(bomb, 200_000_000, 1_000), { ...limits, unpackedBytes: 20_000_000 })).toEqual({ kind: 'unpacksTooLarge', most: 20_000_000 });
  });

  it('by the number of its parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`a${at}`, new Uint8Array()]));
    expect(problemOf(zipSync(parts))).toMatchObject({ kind: 'unpacksTooLarge' });
  });
});

describe('a damaged or foreign file is refused', () => {
  const whole = workbookFile({ sheet: cell('A1', 'a') });

  it('wherever it is cut off', () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect(problemOf(whole.subarray(0, length))).toMatchObject({ kind: expect.stringMatching(/^damaged$|^notASpreadsheet$/) as string });
    }
  });

  it('where a sheet ends too soon, nests wrongly or points to a text that is not there', () => {
    for (const sheet of ['<worksheet><sheetData>', '<worksheet><a></b></worksheet>', '<worksheet/><worksheet/>', 'x<worksheet/>', '<worksheet>&nbsp;</worksheet>', sheetXml('<row r="1"><c t="s"><v>4</v></c></row>')]) {
      expect(problemOf(workbookFile({ sheet: '', more: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual({ kind: 'damaged', part: 'xl/worksheets/sheet1.xml' });
    }
  });

  it('where it declares a document type, by which entities could multiply', () => {
    const sheet = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><worksheet>&b;</worksheet>';
    expect(problemOf(workbookFile({ sheet: '', more: { 'xl/worksheets/sheet1.xml': sheet } }))).toMatchObject({ kind: 'damaged' });
  });

  it('where it is an old .xls, or locked with a password', () => {
    expect(problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual({ kind: 'oldOrLocked' });
  });

  it('where it is a document in the same packing', () => {
    expect(problemOf(zipSync({ 'word/document.xml': csv('<a/>') }))).toEqual({ kind: 'notASpreadsheet' });
  });

  it('where there is nothing in it', () => {
    for (const bytes of [new Uint8Array(), csv('\n\n,,\n'), workbookFile({ sheet: '' })]) expect(problemOf(bytes)).toEqual({ kind: 'empty' });
  });
});

/** The same packed file with another size in its lists, of four bytes each. */
function saying(bytes: Uint8Array, was: number, says: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at += 1) if (view.getUint32(at, true) === was) view.setUint32(at, says, true);
  return changed;
}
