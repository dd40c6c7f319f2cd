import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../../src/schemas/csv/index.ts';
import { encode, readSpreadsheet, trimmed, writeCsv, writeXlsx, type Encoding } from '../../../src/schemas/spreadsheets/index.ts';

/** Texts that people type and texts that would be run, quoted, cut or mistaken for a separator. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", '_', 'x', '0', '户', '＝', ' ', '&', '<', '𠮷'), maxLength: 8 }),
  fc.constantFrom('_x000D_', '=cmd|calc', '2026-03-20', 'TRUE', '0085', '1e5'),
).filter((each) => !each.includes('\0') && each.isWellFormed());

const table = fc.array(fc.array(text, { maxLength: 5 }), { minLength: 1, maxLength: 6 }).map(trimmed).filter((rows) => rows.length > 0);

function rowsOf(bytes: Uint8Array, encoding: Encoding | null = null) {
  const read = readSpreadsheet(bytes, { encoding });
  return read.ok ? read.sheet.rows : read.problem;
}

describe('what is written and read again is the same', () => {
  it('as an XLSX', () => {
    fc.assert(fc.property(table, (rows) => {
      expect(rowsOf(writeXlsx([{ name: '积分', rows }]))).toEqual(rows);
    }), { numRuns: 150 });
  });

  it.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] satisfies Encoding[])('as a CSV in %s', (encoding) => {
    fc.assert(fc.property(table, (rows) => {
      expect(rowsOf(writeCsv(rows, encoding), encoding)).toEqual(rows);
    }), { numRuns: 200 });
  });

  it('numbers too, to their last digit', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const same = String(number === 0 ? 0 : number);
      expect(rowsOf(writeXlsx([{ name: 'a', rows: [['x', number]] }]))).toEqual([['x', same]]);
      expect(rowsOf(writeCsv([['x', number]]))).toEqual([['x', same]]);
    }), { numRuns: 100 });
  });

  it('every character in GB18030, but a few of those that mean nothing by themselves', () => {
    const codes = Array.from({ length: 0x110000 - 0x80 }, (_, at) => at + 0x80).filter((code) => code < 0xd800 || code > 0xdfff);
    const back = [...new TextDecoder('gb18030').decode(encode(codes.map((code) => String.fromCodePoint(code)).join(''), 'gb18030'))];
    const changed = codes.filter((code, at) => back[at]?.codePointAt(0) !== code);
    expect(changed.filter((code) => code < 0xe000 || code > 0xf8ff)).toEqual([]);
    expect(changed.length).toBeLessThan(30);
  });

  it('and no cell of a CSV begins as a formula', () => {
    fc.assert(fc.property(text, (each) => {
      expect(guarded(each)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      expect(unguarded(guarded(each))).toBe(each);
    }), { numRuns: 500 });
  });

  it('twice with the same bytes', () => {
    expect(writeXlsx([{ name: 'a', rows: [['b', 1]] }])).toEqual(writeXlsx([{ name: 'a', rows: [['b', 1]] }]));
  });
});
