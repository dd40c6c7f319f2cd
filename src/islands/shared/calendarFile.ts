import type { ISODate } from '../../rules/engine/index.ts';

/** A day to remember: `id` is the same whenever the same day of the same case is written again. */
export type CalendarDay = Readonly<{ id: string; on: ISODate; title: string; text: string }>;

/**
 * Whole days as a calendar file (iCalendar, RFC 5545), which phones and desktop calendars open. A library would bring
 * time zones and repetitions; whole days need neither.
 * @param made The day the file is made on.
 */
export function calendarFile(days: readonly CalendarDay[], made: ISODate): string {
  const events = days.flatMap(({ id, on, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${id}@mingce`,
    `DTSTAMP:${plain(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(on)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mingce//Mingce//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function plain(day: ISODate): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r?\n/gu, String.raw`\n`);
}

/** No line is longer than 75 bytes; what goes on begins with a space. No character is cut. */
function folded(line: string): string {
  let bytes = 0;
  return [...line].map((char) => {
    const size = new TextEncoder().encode(char).length;
    bytes += size;
    if (bytes <= 75) return char;
    bytes = size + 1;
    return `\r\n ${char}`;
  }).join('');
}
