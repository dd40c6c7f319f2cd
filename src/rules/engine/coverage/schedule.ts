import { dayOfYear, type Batch, type CoverageScheme, type ISODate, type Reading } from '../../vocabulary/index.ts';
import { matters, optionOf, type CheckVerdict, type Chosen, type DayCheck } from './check.ts';
import { daysAfter, lastOf } from './days.ts';

/** What was done on which day, of a batch or of one administrative village; acceptance only where it is told of each. */
export type Doing = Readonly<{ designedOn: ISODate | null; tenderedOn: ISODate | null; builtOn: ISODate | null; acceptedOn?: ISODate | null }>;

/** The year, and how many days the first ones of a month are by choice of the place. */
export type Calendar = Readonly<{ year: number | null; early: number }>;

/** Under a slip of the pen the second batch may be tendered until the middle of the month for sure, and perhaps until its end. */
const middle = 20;

/** The days by which a batch is designed, tendered and built, and whether it was. `name` stands before the id of each. */
export function scheduleOf(scheme: CoverageScheme, batch: Batch | null, doing: Doing, calendar: Calendar, chosen: Chosen, name: string): readonly DayCheck[] {
  const { design, works, acceptance } = scheme;
  return [
    check(scheme, { id: `${name}.designedOn`, done: doing.designedOn, opens: design.opens, cites: [design.cite, ...(batch === null ? [] : [batch.tender.cite])] },
      calendar, chosen, (year, read) => designed(scheme, batch, year, read, calendar)),
    ...(batch === null ? [] : [check(scheme, { id: `${name}.tenderedOn`, done: doing.tenderedOn, opens: null, cites: [batch.tender.cite] },
      calendar, chosen, (year, read) => tendered(scheme, batch, year, read, calendar))]),
    check(scheme, { id: `${name}.builtOn`, done: doing.builtOn, opens: works.opens, cites: [works.cite] },
      calendar, chosen, (year) => ({ last: dayOfYear(year, works.last), perhaps: null })),
    ...(doing.acceptedOn === undefined ? [] : [check(scheme, { id: `${name}.acceptedOn`, done: doing.acceptedOn, opens: null, cites: [acceptance.cite] },
      calendar, chosen, (year) => ({ last: dayOfYear(year, acceptance.last), perhaps: null }))]),
  ];
}

/** The last day that is in time for sure, and the last one that may be; the same as the first where nothing is open. */
type Limit = Readonly<{ last: ISODate; perhaps: ISODate | null }>;

type Read = (reading: Reading) => string;

function designed(scheme: CoverageScheme, batch: Batch | null, year: number, read: Read, calendar: Calendar): Limit {
  const whole = dayOfYear(year, scheme.design.last);
  // Works cannot be tendered before they are designed: as written, a batch is designed by the day of its tender (P6-A06).
  if (batch === null || read(scheme.readings.tenders) === 'slip') return { last: whole, perhaps: null };
  const { last } = tendered(scheme, batch, year, read, calendar);
  return { last: last < whole ? last : whole, perhaps: null };
}

function tendered(scheme: CoverageScheme, { tender: { due } }: Batch, year: number, read: Read, { early }: Calendar): Limit {
  if (due.kind === 'early' && read(scheme.readings.tenders) === 'slip') {
    return { last: lastOf(due, year, middle), perhaps: dayOfYear(year, scheme.design.last) };
  }
  return { last: lastOf(due, year, read(scheme.readings.early) === 'fiveDays' ? scheme.early.narrow : early), perhaps: null };
}

function check(
  scheme: CoverageScheme, { id, done, opens, cites }: Pick<DayCheck, 'id' | 'done' | 'cites'> & Readonly<{ opens: `${number}-${number}` | null }>,
  { year }: Calendar, chosen: Chosen, limitIn: (year: number, read: Read) => Limit,
): DayCheck {
  const { tenders, early } = scheme.readings;
  const reader = (options: Chosen): Read => (reading) => optionOf(reading, options);
  const verdict = (options: Chosen): CheckVerdict => {
    if (year === null || done === null) return 'unknown';
    const { last, perhaps } = limitIn(year, reader(options));
    if (done <= last) return 'met';
    return perhaps !== null && done <= perhaps ? 'unknown' : 'unmet';
  };
  const last = year === null ? null : limitIn(year, reader(chosen)).last;
  return {
    kind: 'day', id, cites, done, last, opens: year === null || opens === null ? null : dayOfYear(year, opens), verdict: verdict(chosen),
    daysLate: last === null || done === null ? 0 : daysAfter(last, done),
    readings: [tenders, early].flatMap((reading) => matters(reading, (option) => verdict({ ...chosen, [reading.id]: option }))),
    missing: [...(year === null ? ['plan.listYear'] : []), ...(done === null ? [id] : [])],
  };
}
