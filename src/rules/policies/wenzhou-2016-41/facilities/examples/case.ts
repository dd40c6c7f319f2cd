import type { Answers, Facts, ISODate, RequirementVerdict, Verdict } from '../../../../vocabulary/index.ts';

/** What one requirement is in an example; `gap` is what is lacking, in its own measure. */
export type Expected = Readonly<{ verdict: RequirementVerdict; gap?: number }>;

/** A named case with the result worked out by hand from the document, for tests, pages and guides. Its figures are made up. */
export type Example = Readonly<{
  id: string;
  titles: Readonly<{ zh: string; en: string }>;
  facts: Facts;
  factsOn: ISODate;
  rulesOn: ISODate;
  /** Options chosen other than the recommended ones. */
  readings?: Readonly<Record<string, string>>;
  /** By requirement and place, such as `R-G03#0`. Requirements not named are not checked. */
  expect: Readonly<Record<string, Expected>>;
  /** The sums for places, such as `R-G12#0`, in fen. */
  sums?: Readonly<Record<string, Readonly<{ verdict: Verdict; low: number; high: number }>>>;
}>;

/** A day after every last day the document sets, and one before most of them. */
export const late: ISODate = '2020-12-31';
export const early: ISODate = '2016-09-01';

/** Places as a case. */
export function places(...areas: readonly Answers[]): Facts {
  return { answers: {}, lists: { areas } };
}

export const met: Expected = { verdict: 'met' };
export const unmet: Expected = { verdict: 'unmet' };
export const notRequired: Expected = { verdict: 'notRequired' };
export const open: Expected = { verdict: 'depends' };

/** Not met, and this much lacking. */
export function lacks(gap: number): Expected {
  return { verdict: 'unmet', gap };
}
