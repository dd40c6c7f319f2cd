import type { Month } from '../vocabulary/index.ts';

/** Months since the beginning of the calendar, so that neighbours differ by one, across the turn of a year too. */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month of such a number. */
export function monthOf(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as Month;
}

/** Whether a text is a month: `2026-03` is, `2026-13` is not. */
export function isMonth(text: string): text is Month {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);
}

/** Every month from one to another, both included. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const from = monthNumber(first);
  return Array.from({ length: Math.max(0, monthNumber(last) - from + 1) }, (_, at) => monthOf(from + at));
}
