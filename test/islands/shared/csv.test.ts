import { expect, it } from 'vitest';
import { csvCell, csvTable } from '../../../src/islands/shared/index.ts';

it.each([['=1+1', "'=1+1"], ['+8613', "'+8613"], ['-5', "'-5"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', "\"'\r=1\""]])(
  'a cell that a spreadsheet would run is only shown: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  },
);

it('quotes commas, quotation marks and line breaks', () => {
  expect(csvCell('a,b')).toBe('"a,b"');
  expect(csvCell('a"b')).toBe('"a""b"');
  expect(csvCell('a\nb')).toBe('"a\nb"');
  expect(csvCell('低保')).toBe('低保');
});

it('says that it is UTF-8 and ends lines as spreadsheets expect', () => {
  expect(csvTable([['甲', '1'], ['乙', '=2']])).toBe("\uFEFF甲,1\r\n乙,'=2\r\n");
});
