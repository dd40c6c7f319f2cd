import type { Citation, Some } from './clause.ts';
import type { MonthDay } from './date.ts';
import type { DateQuestion, NumberQuestion } from './question.ts';
import type { Reading } from './reading.ts';

/**
 * A day of the yearly calendar by which something is done. `before` a day leaves open whether that very day is still in
 * time: its reading has the option for the strict way first. `upTo` a day includes it.
 */
export type Milestone = Readonly<{
  id: string;
  /** When it was done. */
  done: DateQuestion;
  /** The first day on which it may be done; null where the text names none. */
  opens: MonthDay | null;
  /** The last day of the month it belongs to, where that is later than the day by which it is due. */
  closes: MonthDay | null;
  last: MonthDay;
  bound: Readonly<{ kind: 'before'; reading: Reading; strict: string; usual: string }> | Readonly<{ kind: 'upTo' }>;
  /** Where the text can be read to bind somebody else, the day that counts then. */
  insteadBy: Readonly<{ reading: Reading; option: string; done: DateQuestion }> | null;
  /** What it must not come before; a remark, since the text only implies the order. */
  after: string | null;
  cites: Some<Citation>;
}>;

/** The year that is looked at: from a day of the year before to a day of the year itself, both included. */
export type YearPeriod = Readonly<{ from: MonthDay; to: MonthDay; cite: Citation }>;

/** Everything that comes round every year. */
export type YearCalendar = Readonly<{
  period: YearPeriod;
  milestones: readonly Milestone[];
  /** The first year it comes round, which depends on how the text is read. */
  first: Readonly<{ reading: Reading; of: Readonly<Record<string, number>>; cite: Citation }>;
  /** How often a year was assessed; once is what the text asks for. */
  times: Readonly<{ question: NumberQuestion<'items'>; cite: Citation }>;
}>;
