import {
  addDays, dayOfYear, daysBetween, dontKnow, type Citation, type Facts, type ISODate, type Milestone, type Question, type Setting, type YearCalendar, type YearPeriod,
} from '../../vocabulary/index.ts';
import { differing } from '../differing.ts';

/** In time; on the very day of which the text does not say whether it counts; late; out of its month; or not known yet. */
export type MilestoneVerdict = 'onTime' | 'onTheDay' | 'late' | 'outside' | 'depends';

/** One milestone of one year. */
export type MilestoneOutcome = Readonly<{
  id: string;
  opens: ISODate | null;
  /** The last day that is in time however the text is read, and the day that is in time by the wide reading only. */
  strict: ISODate;
  usual: ISODate | null;
  done: ISODate | null;
  verdict: MilestoneVerdict;
  /** Days after the last day in time, by the wide and by the strict reading; nothing while it is not late. */
  daysLate: Readonly<{ usual: number; strict: number }>;
  /** Done before what it is to follow: a remark, since the text only implies the order. */
  tooEarlyFor: string | null;
  readings: readonly Readonly<{ reading: string; recommended: string | null; options: readonly Readonly<{ option: string; verdict: MilestoneVerdict }>[] }>[];
  cites: readonly Citation[];
}>;

/** The calendar of one year. */
export type CalendarOutcome = Readonly<{
  year: number;
  period: Readonly<{ from: ISODate; to: ISODate; days: number }>;
  milestones: readonly MilestoneOutcome[];
  /** Whether the year is one of those that are assessed at all: `depends` where the text can be read either way. */
  begun: 'yes' | 'no' | 'depends';
  /** Whether it was assessed more than once, which it must not be. */
  moreThanOnce: boolean;
}>;

/** All that comes round in a year, with what was done and whether it was in time. */
export function calendarOf(calendar: YearCalendar, year: number, facts: Facts, setting: Setting): CalendarOutcome {
  const { first, times } = calendar;
  const begun = new Set(Object.values(first.of).map((each) => (year >= each ? 'yes' as const : 'no' as const)));
  const chosen = setting.readings[first.reading.id];
  const times_ = facts.answers[times.question.id];
  return {
    year,
    period: periodOf(calendar.period, year),
    milestones: calendar.milestones.map((each) => milestoneOf(each, calendar, year, facts, setting)),
    begun: chosen !== undefined ? (year >= (first.of[chosen] ?? Infinity) ? 'yes' : 'no') : begun.size > 1 ? 'depends' : ([...begun][0] ?? 'yes'),
    moreThanOnce: typeof times_ === 'number' && times_ > 1,
  };
}

/** The days a year looks at: from a day of the year before to a day of the year itself, both included. */
export function periodOf({ from, to }: YearPeriod, year: number): CalendarOutcome['period'] {
  const [first, last] = [dayOfYear(year - 1, from), dayOfYear(year, to)];
  let days = 365;
  while (addDays(first, days - 1) < last) days += 1;
  return { from: first, to: last, days };
}

/** The year a day belongs to: the one whose period holds it. */
export function yearOf({ from }: YearPeriod, day: ISODate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= from ? year + 1 : year;
}

function milestoneOf(milestone: Milestone, calendar: YearCalendar, year: number, facts: Facts, setting: Setting): MilestoneOutcome {
  const { id, opens, last, bound, after, insteadBy, cites } = milestone;
  const due = dayOfYear(year, last);
  const strict = bound.kind === 'before' ? addDays(due, -1) : due;
  const done = dayOf(doneBy(milestone, setting), facts);
  const verdict = verdictOf(milestone, year, done, setting);
  const before = after === null ? null : calendar.milestones.find((each) => each.id === after);
  const beforeDone = before === undefined || before === null ? null : dayOf(doneBy(before, setting), facts);
  const late = (from: ISODate): number => (done === null ? 0 : Math.max(0, daysBetween(from, done)));
  const readings = [...(bound.kind === 'before' ? [bound.reading] : []), ...(insteadBy === null ? [] : [insteadBy.reading])];
  return {
    id, done, verdict, cites, strict,
    opens: opens === null ? null : dayOfYear(year, opens),
    usual: bound.kind === 'before' ? due : null,
    daysLate: { usual: late(due), strict: late(strict) },
    tooEarlyFor: done !== null && beforeDone !== null && done < beforeDone ? after : null,
    readings: readings.flatMap((reading) => differing(reading, (option) => {
      const here = { ...setting, readings: { ...setting.readings, [reading.id]: option } };
      return { option, verdict: verdictOf(milestone, year, dayOf(doneBy(milestone, here), facts), here) };
    }, (one, other) => one.verdict === other.verdict)),
  };
}

function doneBy({ done, insteadBy }: Milestone, { readings }: Setting): Question {
  return insteadBy !== null && readings[insteadBy.reading.id] === insteadBy.option ? insteadBy.done : done;
}

function verdictOf({ opens, closes, last, bound }: Milestone, year: number, done: ISODate | null, { readings }: Setting): MilestoneVerdict {
  if (done === null) return 'depends';
  const due = dayOfYear(year, last);
  if ((opens !== null && done < dayOfYear(year, opens)) || (closes !== null && done > dayOfYear(year, closes))) return 'outside';
  if (done > due) return 'late';
  if (bound.kind === 'upTo' || done < due) return 'onTime';
  const read = readings[bound.reading.id];
  return read === bound.usual ? 'onTime' : read === bound.strict ? 'late' : 'onTheDay';
}

function dayOf({ id }: Question, { answers }: Facts): ISODate | null {
  const answer = answers[id];
  return typeof answer === 'string' && answer !== dontKnow ? (answer as ISODate) : null;
}
