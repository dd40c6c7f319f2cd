import type { ISODate } from './date.ts';
import type { ParameterTable } from './parameter.ts';
import type { ListId } from './question.ts';

/** What was answered to one question. `unknown` records that the person does not know; absent means not asked yet. */
export type Answer = string | number | readonly string[];

/** Answers by question id, and local figures by parameter id. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer "I don't know". */
export const dontKnow = 'unknown';

/** One case: what was answered for the case as a whole, and for each item of each list. */
export type Facts = Readonly<{ answers: Answers; lists: Readonly<Record<ListId, readonly Answers[]>> }>;

/** The days a case is judged by, and how unclear places are read. */
export type Setting = Readonly<{
  factsOn: ISODate;
  rulesOn: ISODate;
  tables: readonly ParameterTable[];
  /** Options chosen by the reader, by reading id; anything not named follows its handling. */
  readings: Readonly<Record<string, string>>;
}>;
