import { between, type ChosenReadings, type Exchange, type HouseholdBook, type Interval, type Month, type MonthRecord, parts, type Truth, type VisitScheme } from '../../vocabulary/index.ts';
import { monthsBetween } from '../month.ts';
import { bonusesOf } from './bonus.ts';
import { optionOf } from './chosen.ts';
import { visitTotal, type VisitTotal } from './total.ts';
import { worthOf, type Worth } from './worth.ts';

/** Why a month does not count: no visit is known, it is not confirmed, an objection is open, or the day was wrong. */
export type NotCounted = 'noVisit' | 'notConfirmed' | 'objection' | 'otherDay';

/** Whether a visit was made on the days the text names. */
export type Timing = 'inTime' | 'otherDay' | 'unknown';

/** What became of one month. */
export type MonthOutcome = Readonly<{
  month: Month;
  score: VisitTotal | null;
  worth: Worth | null;
  timing: Timing | null;
  counts: Truth;
  notCounted: NotCounted | null;
  /** Points entered for the month, without the bonus. */
  points: Interval;
  bonus: Interval;
  /** Months in a row at the points that bring a bonus, this one included. */
  inRow: Interval;
  exchanged: number;
  /** After the month. */
  balance: Interval;
}>;

/** What an exchange is: covered by the balance, not covered, or open. One that is not covered is not booked. */
export type ExchangeOutcome = Readonly<Exchange & { covered: Truth; balance: Interval }>;

/** A household's account, month by month from its first to its last. */
export type Account = Readonly<{ months: readonly MonthOutcome[]; exchanges: readonly ExchangeOutcome[]; entered: Interval; balance: Interval }>;

/** Keeps the account of one household. Every figure is exact, or the range of all it can still be. */
export function accountOf(scheme: VisitScheme, book: HouseholdBook, chosen: ChosenReadings): Account {
  const known = [...book.months, ...book.exchanges].map(({ month }) => month).sort();
  const span = monthsBetween(known[0] ?? '0000-02', known.at(-1) ?? '0000-01');
  const records = new Map(book.months.map((record) => [record.month, record]));
  const months = span.map((month) => monthAlone(scheme, month, records.get(month), chosen));
  const again = optionOf(scheme.bonus.again, chosen);
  const reached = (end: 'low' | 'high') => bonusesOf(months.map(({ points }) => points[end] >= scheme.bonus.each), again, scheme.bonus);
  const [least, most] = [reached('low'), reached('high')];
  let balance = between(book.opening, book.opening);
  let entered = between(0, 0);
  const exchanges: ExchangeOutcome[] = [];
  const outcomes = months.map((alone, at): MonthOutcome => {
    const bonus = between(least[at]?.points ?? 0, most[at]?.points ?? 0);
    const inRow = between(least[at]?.inRow ?? 0, most[at]?.inRow ?? 0);
    balance = plus(balance, plus(alone.points, bonus));
    entered = plus(entered, enteredOf(alone));
    const booked = book.exchanges.filter(({ month }) => month === alone.month).map((exchange) => {
      const outcome = { ...exchange, covered: coveredBy(balance, exchange.points), balance };
      exchanges.push(outcome);
      balance = afterwards(balance, outcome);
      return outcome.covered === 'no' ? 0 : exchange.points;
    });
    return { ...alone, bonus, inRow, exchanged: booked.reduce((sum, points) => sum + points, 0), balance };
  });
  return { months: outcomes, exchanges, entered, balance };
}

type Alone = Omit<MonthOutcome, 'bonus' | 'inRow' | 'exchanged' | 'balance'>;

function monthAlone(scheme: VisitScheme, month: Month, record: MonthRecord | undefined, chosen: ChosenReadings): Alone {
  if (record === undefined) {
    return { month, score: null, worth: null, timing: null, counts: 'no', notCounted: 'noVisit', points: between(0, 0) };
  }
  const score = visitTotal(scheme, record.visit, chosen);
  const worth = worthOf(scheme, score.total, chosen);
  const timing = timingOf(scheme, record);
  const { counts, notCounted } = countsOf(scheme, record, timing, chosen);
  const lowest = worth.points[0] ?? 0;
  return { month, score, worth, timing, counts, notCounted, points: between(counts === 'yes' ? lowest : 0, counts === 'no' ? 0 : worth.points.at(-1) ?? 0) };
}

/** Whether a visit was made on one of the days, in its own month. */
function timingOf({ visit: { firstDay, lastDay } }: Pick<VisitScheme, 'visit'>, { month, visitedOn }: Pick<MonthRecord, 'month' | 'visitedOn'>): Timing {
  if (visitedOn === 'unknown') return 'unknown';
  const day = parts(visitedOn)[2];
  return visitedOn.startsWith(month) && day >= firstDay && day <= lastDay ? 'inTime' : 'otherDay';
}

function countsOf({ steps, visit }: VisitScheme, record: MonthRecord, timing: Timing, chosen: ChosenReadings): Pick<Alone, 'counts' | 'notCounted'> {
  const isVoidOutside = optionOf(visit.outside, chosen) === 'doesNotCount';
  if (record.step !== 'unknown' && record.step !== steps.at(-1)?.id) return { counts: 'no', notCounted: 'notConfirmed' };
  if (record.objection === 'yes') return { counts: 'no', notCounted: 'objection' };
  if (isVoidOutside && timing === 'otherDay') return { counts: 'no', notCounted: 'otherDay' };
  const isOpen = record.step === 'unknown' || record.objection === 'unknown' || (isVoidOutside && timing === 'unknown');
  return { counts: isOpen ? 'unknown' : 'yes', notCounted: null };
}

function enteredOf({ counts, worth }: Alone): Interval {
  if (worth === null || counts === 'no' || worth.entered === 'no') return between(0, 0);
  return between(counts === 'yes' && worth.entered === 'yes' ? 1 : 0, 1);
}

function coveredBy(balance: Interval, points: number): Truth {
  return points <= balance.low ? 'yes' : points > balance.high ? 'no' : 'unknown';
}

/** An exchange that may not be covered is booked in some cases and not in others; what is not covered leaves less than it asked for. */
function afterwards({ low, high }: Interval, { covered, points }: Pick<ExchangeOutcome, 'covered' | 'points'>): Interval {
  switch (covered) {
    case 'yes':
      return between(low - points, high - points);
    case 'no':
      return between(low, high);
    case 'unknown':
      return between(0, Math.max(high - points, points - 1));
  }
}

function plus(one: Interval, other: Interval): Interval {
  return between(one.low + other.low, one.high + other.high);
}
