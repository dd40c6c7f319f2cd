import { expect, it } from 'vitest';
import { csvTable, csvText } from '../../../src/schemas/csv/index.ts';

const cell = (text: string | number) => csvText([[text]]).replace(/\r\n$/, '');

it.each([
  ['=1+1', "'=1+1"], ['+8613', "'+8613"], ['-5', "'-5"], ['@SUM(A1)', "'@SUM(A1)"], ['＝1+1', "'＝1+1"], ['\t=1', "\"'\t=1\""], ['\r=1', "\"'\r=1\""],
])('a cell that a spreadsheet would run is only shown: %j', (text, written) => {
  expect(cell(text)).toBe(written);
});

it('quotes what separates cells in any country, quotation marks and line breaks', () => {
  expect(cell('a,b')).toBe('"a,b"');
  expect(cell('a;b')).toBe('"a;b"');
  expect(cell('a\tb')).toBe('"a\tb"');
  expect(cell('a"b')).toBe('"a""b"');
  expect(cell('a\nb')).toBe('"a\nb"');
  expect(cell('低保')).toBe('低保');
  expect(cell(-5)).toBe('-5');
});

it('says that it is UTF-8 and ends lines as spreadsheets expect', () => {
  expect(csvTable([['甲', '1'], ['乙', '=2']])).toBe("\uFEFF甲,1\r\n乙,'=2\r\n");
});
