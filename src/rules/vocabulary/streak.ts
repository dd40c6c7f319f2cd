import type { Citation, Some } from './clause.ts';
import type { ChoiceQuestion, ListId, NumberQuestion, YesNoQuestion } from './question.ts';
import type { Reading } from './reading.ts';

/** Where the years of a case stand: the number of each, whether it counts, and under which decision. */
export type YearRecords = Readonly<{
  list: ListId; number: NumberQuestion<'items'>; counts: YesNoQuestion; basis: ChoiceQuestion;
  /** The decisions a year can have been judged by, the oldest first, and the first year each was there for. */
  bases: Some<Readonly<{ basis: string; from: number }>>;
}>;

/** What proves that a year counts (`nothing` does not), on record by year, and where the dossier asks for it: the year that is looked at first, then those before it. */
export type YearProofs = Readonly<{ records: YearRecords; proof: ChoiceQuestion; nothing: string; into: Some<ChoiceQuestion> }>;

/** What may be considered after so many years in a row, and how the text can be read where years or awards repeat. */
export type StreakAward = Readonly<{
  id: string;
  years: number;
  cites: Some<Citation>;
  records: YearRecords;
  /** Whether the award was given in a year. */
  given: YesNoQuestion;
  /** Which years count: all of them, or not those under an older decision (`older`) where `option` is used. */
  olderYears: Readonly<{ reading: Reading; older: string; leftOutBy: string | null; cite: Citation }>;
  /** Whether it is considered once in a streak, once for each full block of years, or every year from then on. */
  again: Readonly<{ reading: Reading; once: string; everyBlock: string; everyYear: string }>;
}>;
