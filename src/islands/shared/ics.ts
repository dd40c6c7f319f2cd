import type { ISODate } from '../../rules/engine/index.ts';

/** Something on one whole day of a calendar. */
export type CalendarEvent = Readonly<{ uid: string; day: ISODate; summary: string; description: string }>;

/**
 * Events as an iCalendar file (RFC 5545), for whole days. Written here: the libraries there are bring time zones, recurrence and
 * validators of 20 kB for what is these few lines, of which only escaping and folding have to be right.
 * @param stamp When it is made, `2015-11-01T08:00:00.000Z`.
 */
export function icsFile(events: readonly CalendarEvent[], stamp: string): string {
  const made = stamp.replace(/[-:]|\.\d+/gu, '');
  const compact = (date: string): string => date.slice(0, 10).replaceAll('-', '');
  // The end of an event is the first day after it.
  const after = (date: ISODate): string => new Date(Date.parse(date) + 86_400_000).toISOString();
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mingce//Calendar//EN', 'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${made}`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(after(day))}`,
      `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text values: backslash, semicolon, comma and line breaks are escaped. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
}

const mostBytes = 75;

/** A line of at most 75 bytes; what is longer goes on after a break and a space, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, bytes] = ['', 0];
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (bytes + size > mostBytes) {
      out += '\r\n ';
      // The space at the beginning counts as well.
      bytes = 1;
    }
    out += char;
    bytes += size;
  }
  return out;
}
