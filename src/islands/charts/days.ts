import type { ISODate, Language } from '../../rules/engine/index.ts';
import { formatDate } from '../../words/index.ts';
import type { DayMark } from './Timeline.tsx';

/** Days closer than this many hundredths of the line get their numbers one above the other. */
const close = 9;
const rows = 3;

const dayOf = (on: ISODate): number => Date.parse(on) / 86_400_000;

/** One day on the line, with the numbers of all that is on it, and the row they stand in. */
type Point = Readonly<{ on: ISODate; label: string; row: number; isDone: boolean }>;

/** Days in their order, the points of the line with what is on each, and where a day stands across a line that leaves room at both ends. */
export function placed(days: readonly DayMark[], from: ISODate): Readonly<{ marks: readonly DayMark[]; points: readonly Point[]; at: (on: ISODate) => string }> {
  const marks = days.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const start = Math.min(dayOf(from), ...marks.map(({ on }) => dayOf(on)));
  const whole = Math.max(1, ...marks.map(({ on }) => dayOf(on) - start));
  const across = (on: ISODate): number => 4 + ((dayOf(on) - start) / whole) * 92;
  const last = Array.from({ length: rows }, () => -Infinity);
  const points = [...new Set(marks.map(({ on }) => on))].map((on): Point => {
    const first = marks.findIndex((mark) => mark.on === on);
    const here = marks.filter((mark) => mark.on === on);
    const row = Math.max(0, last.findIndex((before) => across(on) - before >= close));
    last[row] = across(on);
    return { on, row, isDone: here.every(({ done }) => done !== undefined), label: here.length === 1 ? String(first + 1) : `${String(first + 1)}–${String(first + here.length)}` };
  });
  return { marks, points, at: (on) => `${String(Math.round(across(on) * 100) / 100)}%` };
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
