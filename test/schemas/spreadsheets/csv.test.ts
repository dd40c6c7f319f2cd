import { describe, expect, it } from 'vitest';
import { encode, readSpreadsheet, writeCsv, type Encoding } from '../../../src/schemas/spreadsheets/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array) {
  const read = readSpreadsheet(bytes);
  return read.ok ? read.sheet.rows : read.problem;
}

describe('a CSV is read as offices write it', () => {
  const table = [['户主', '得分'], ['张小明', '85.5'], ['欧阳娜娜', '90']];

  it.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] satisfies Encoding[])('in %s', (encoding) => {
    expect(rowsOf(encode('户主,得分\r\n张小明,85.5\r\n欧阳娜娜,90\r\n', encoding))).toEqual(table);
  });

  it('in UTF-8 without a mark at its start', () => {
    expect(rowsOf(utf8('户主,得分\n张小明,85.5\n欧阳娜娜,90'))).toEqual(table);
  });

  it('in GB18030 with a rare character in a name', () => {
    expect(rowsOf(encode('户主,得分\r\n张小明,85.5\r\n李𠮷㐂,90', 'gb18030'))).toEqual([['户主', '得分'], ['张小明', '85.5'], ['李𠮷㐂', '90']]);
  });

  it.each([[',', 'commas'], [';', 'semicolons'], ['\t', 'tabs']])('with %j between its cells (%s)', (sign) => {
    expect(rowsOf(utf8(`a${sign}"b,;\tb"${sign}c\r\n1${sign}2${sign}3`))).toEqual([['a', 'b,;\tb', 'c'], ['1', '2', '3']]);
  });

  it('with blank rows kept, so that a message names the right row', () => {
    expect(rowsOf(utf8('a\n\n\nb\n\n'))).toEqual([['a'], [], [], ['b']]);
  });

  it('with line breaks inside a cell', () => {
    expect(rowsOf(utf8('"a\r\nb",c\r\nd,e'))).toEqual([['a\r\nb', 'c'], ['d', 'e']]);
  });
});

describe('a text that cannot be read safely is refused with its row', () => {
  it('where a quotation mark is never closed', () => {
    expect(rowsOf(utf8('a,b\n1,"2\n3,4\n'))).toEqual({ kind: 'quoteNotClosed', row: 2 });
  });

  it('where text stands behind a closing quotation mark', () => {
    expect(rowsOf(utf8('a,b\n1,"2"x\n3,4\n'))).toMatchObject({ row: 2 });
  });

  it('where one line is no UTF-8', () => {
    expect(rowsOf(new Uint8Array([...utf8('a\nb\nc'), 0xff, 0x20, ...utf8('\nd')]))).toEqual({ kind: 'wrongEncoding', row: 3 });
  });

  it('where it is Big5 or Shift-JIS, which would be read as rare characters', () => {
    const big5 = [0xa4, 0xe1, 0xa5, 0x44, 0x2c, 0xb1, 0x69, 0xa4, 0x40, 0xa4, 0x47, 0xa5, 0x7c];
    const shiftJis = [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd];
    for (const bytes of [big5, shiftJis]) expect(rowsOf(new Uint8Array(bytes))).toMatchObject({ kind: 'wrongEncoding' });
  });

  it('where it is a picture or a document', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0];
    const other = [0x41, 0x42, 0, 0, 1, 2, 3];
    for (const bytes of [png, other]) expect(rowsOf(new Uint8Array(bytes))).toEqual({ kind: 'notASpreadsheet' });
  });
});

describe('what is written for spreadsheets', () => {
  const textOf = (cells: readonly string[]) => new TextDecoder().decode(writeCsv([cells])).trimEnd();

  it('is guarded where a spreadsheet would run it, in half and full width', () => {
    expect(textOf(['=1+1', '+86', '-', '@SUM', '＝A1'])).toBe("'=1+1,'+86,'-,'@SUM,'＝A1");
  });

  it('keeps numbers as numbers, below zero too', () => {
    expect(new TextDecoder().decode(writeCsv([[-5, 85.5]])).trimEnd()).toBe('-5,85.5');
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect([...writeCsv([['a']]).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
