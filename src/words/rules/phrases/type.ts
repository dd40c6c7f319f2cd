import type { Relation } from '../../../rules/vocabulary/index.ts';

/** How a language puts the parts of a rule together. */
export type RulePhrases = Readonly<{
  compared: Readonly<Record<Relation, (left: string, right: string) => string>>;
  /** More than nothing at all. */
  some: (label: string) => string;
  or: (parts: readonly string[]) => string;
  choice: (label: string, official: string | undefined) => string;
  chosen: (label: string, choices: string) => string;
  includes: (label: string, choices: string) => string;
  within: (label: string, years: number, lastDay: 'included' | 'excluded') => string;
  fromDay: (label: string, day: string) => string;
  /** An answer with the day until which it stands. */
  stands: (label: string, until: string) => string;
  judgement: (about: string) => string;
  settled: Readonly<Record<'yes' | 'no', string>>;
  not: (text: string) => string;
  all: string;
  any: string;
  everyOne: string;
  anyOne: string;
  byChoice: (label: string) => string;
  unstated: string;
  times: (of: string, share: string) => string;
  sum: (parts: readonly string[]) => string;
  lesser: (parts: readonly string[]) => string;
  greater: (parts: readonly string[]) => string;
  case: (choice: string, amount: string) => string;
  caseList: (cases: readonly string[]) => string;
  nothing: string;
  rounded: (of: string, to: string, way: 'up' | 'nearest') => string;
  unlessGiven: (otherwise: string) => string;
  /** Full years from a date, or the number that may be given instead. */
  yearsSince: (label: string, orGiven: string | null) => string;
  count: (where: string | null) => string;
  unclear: (title: string) => string;
  brackets: (text: string) => string;
  /** Stands in a formula for the list below it. */
  below: string;
}>;
