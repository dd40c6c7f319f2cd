import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/islands/shared/index.ts';

const birthday = { id: 'a', on: '2019-03-02', title: '满7周岁', text: '补贴；会变' } as const;

/** The lines a reader of calendars sees: those that go on are put together again. */
function unfolded(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

describe('a calendar file', () => {
  it('holds each day as a whole day that keeps nobody busy', () => {
    expect(unfolded(calendarFile([birthday], '2018-11-02'))).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mingce//Mingce//EN', 'BEGIN:VEVENT', 'UID:a@mingce', 'DTSTAMP:20181102T000000Z',
      'DTSTART;VALUE=DATE:20190302', 'SUMMARY:满7周岁', 'DESCRIPTION:补贴；会变', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR',
    ]);
  });

  it('marks what would end a value', () => {
    expect(unfolded(calendarFile([{ ...birthday, title: 'a;b,c\\d', text: 'one\ntwo\r\nthree' }], '2018-11-02')))
      .toEqual(expect.arrayContaining([String.raw`SUMMARY:a\;b\,c\\d`, String.raw`DESCRIPTION:one\ntwo\nthree`]));
  });

  it('never has a line of more than 75 bytes, and loses nothing by that', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll(/[\r\n\\;,]/gu, '中')), (title) => {
      const file = calendarFile([{ ...birthday, title }], '2018-11-02');
      expect(Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
      expect(unfolded(file)).toContain(`SUMMARY:${title}`);
    }));
  });
});
