import type { ISODate, Language } from '../../rules/engine/index.ts';
import { formatDate } from '../../words/index.ts';
import type { DayMark } from './Timeline.tsx';

/** Days closer than this many hundredths of the line get their numbers one above the other. */
const close = 6;
const rows = 3;

const dayOf = (on: ISODate): number => Date.parse(on) / 86_400_000;

/** Days in their order, each with the row of its number, and where a day stands across a line that leaves room at both ends. */
export function placed(days: readonly DayMark[], from: ISODate): Readonly<{ marks: readonly (DayMark & Readonly<{ row: number }>)[]; at: (on: ISODate) => string }> {
  const sorted = days.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const start = Math.min(dayOf(from), ...sorted.map(({ on }) => dayOf(on)));
  const whole = Math.max(1, ...sorted.map(({ on }) => dayOf(on) - start));
  const across = (on: ISODate): number => 4 + ((dayOf(on) - start) / whole) * 92;
  const last = Array.from({ length: rows }, () => -Infinity);
  const marks = sorted.map((day) => {
    const x = across(day.on);
    const free = last.findIndex((before) => x - before >= close);
    const row = Math.max(0, free);
    last[row] = x;
    return { ...day, row };
  });
  return { marks, at: (on) => `${String(Math.round(across(on) * 100) / 100)}%` };
}

/** No more labels than these fit on the narrowest screen. */
const most = 5;

/** The first days of years, or of months where there are less than two years, so many that their labels stay apart. */
export function ticksOf(from: ISODate, until: ISODate, lang: Language): readonly Readonly<{ on: ISODate; label: string }>[] {
  const months = (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
  const unit = months >= 24 ? 12 : 1;
  const every = unit * Math.max(1, Math.ceil(months / unit / most));
  const first = Number(from.slice(0, 4)) * 12 + (unit === 12 ? 12 : Number(from.slice(5, 7)));
  return Array.from({ length: most + 1 }, (_, place) => first + place * every)
    .map((month) => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` as ISODate)
    .filter((on) => on <= until)
    .map((on) => ({ on, label: unit === 12 ? on.slice(0, 4) : monthText(on, lang) }));
}

/** 2016年9月, 09/2016, Sep 2016: a day without its day. */
function monthText(on: ISODate, lang: Language): string {
  return lang === 'en' ? formatDate(on, lang).replace(/^1 (\w{3})\w*/u, '$1') : formatDate(on, lang).replace(/^01\/|1日$/gu, '');
}
