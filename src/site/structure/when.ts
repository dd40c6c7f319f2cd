/** Until when something is to be done. A part that recurs every year or month, or that the source has lost, says so. */
export type When = Readonly<{
  year: number | 'every' | 'lost';
  /** `null` where only the year, or only the month, is named. */
  month: number | 'every' | null;
  day: number | null;
}>;

/** What to write for a time, for messages. */
export const whenHelp = 'Write 2020, 2020-08 or 2020-08-31; *-11-15 for every year, *-*-10 for every month; 20xx for a year the source has lost.';

const form = /^(?<year>\d{4}|20xx|\*)(?:-(?<month>\d{2}|\*)(?:-(?<day>\d{2}))?)?$/;

/** Reads `2020`, `2020-08-31`, `*-11-15`, `*-*-10` or `20xx-03`; `null` when it is none of these or no day that exists. */
export function readWhen(written: string): When | null {
  const found = form.exec(written)?.groups;
  if (found === undefined) return null;
  const [year, month, day] = [found['year'] ?? '', found['month'], found['day']];
  if (month === '*' && (year !== '*' || day === undefined)) return null;
  const when: When = {
    year: year === '*' ? 'every' : year === '20xx' ? 'lost' : Number(year),
    month: month === undefined ? null : month === '*' ? 'every' : Number(month),
    day: day === undefined ? null : Number(day),
  };
  if (when.year === 'every' && when.month === null) return null;
  return exists(when) ? when : null;
}

function exists({ year, month, day }: When): boolean {
  // 2016 is a leap year: a day of an unknown or recurring year may be the 29th of February.
  const days = typeof month === 'number' ? new Date(Date.UTC(typeof year === 'number' ? year : 2016, month, 0)).getUTCDate() : 31;
  return (typeof month !== 'number' || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= days));
}

/** The time as a page can give it to machines in `<time datetime>`: 2020-08-31, 11-15; `null` where HTML has no form for it. */
export function datetimeOf({ year, month, day }: When): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  if (month === 'every') return null;
  if (typeof year === 'number') return [String(year), ...[month, day].flatMap((part) => (part === null ? [] : [two(part)]))].join('-');
  return year === 'every' && month !== null && day !== null ? `${two(month)}-${two(day)}` : null;
}

/** The time as content files write it. */
export function writtenWhen({ year, month, day }: When): string {
  const part = (value: number | 'every' | 'lost') => (value === 'every' ? '*' : value === 'lost' ? '20xx' : String(value).padStart(2, '0'));
  return [part(year), ...(month === null ? [] : [part(month)]), ...(day === null ? [] : [part(day)])].join('-');
}

/** Whether `outer` names the whole year or month that `inner` lies in, so that both speak of one date. */
export function isWithin(inner: When, outer: When): boolean {
  return inner.year === outer.year && (outer.month === null || inner.month === outer.month) && (outer.day === null || inner.day === outer.day);
}

/** For sorting: by date, a year or month at its end; then what recurs by its month, then what has lost its year. */
export function sortableWhen({ year, month, day }: When): string {
  const part = (value: number | 'every' | null) => (typeof value === 'number' ? String(value).padStart(2, '0') : '99');
  return `${typeof year === 'number' ? String(year) : year === 'every' ? '9998' : '9999'}-${part(month)}-${part(day)}`;
}
