import type { Answers, Facts, ISODate, RequirementVerdict } from '../../../vocabulary/index.ts';

/** What one requirement is in an example; `gap` is what is lacking, in its own measure. */
export type Expected = Readonly<{ verdict: RequirementVerdict; gap?: number }>;

/** A named case with the result worked out by hand from the document, for tests, pages and guides. Its figures are made up. */
export type Example = Readonly<{
  id: string;
  titles: Readonly<{ zh: string; en: string }>;
  facts: Facts;
  factsOn: ISODate;
  rulesOn: ISODate;
  /** By requirement and place, such as `xm-chk-41#0`. Requirements not named are not checked. */
  expect: Readonly<Record<string, Expected>>;
  /** The share done of the first place: halves of a point over statements answered, and how many are open. */
  share?: Readonly<{ halves: number; answered: number; open: number }>;
}>;

/** The end of 2020, the last year the document names, and a day before that. */
export const late: ISODate = '2020-12-31';
export const early: ISODate = '2017-12-31';

/** Places as a case. */
export function placesOf(...places: readonly Answers[]): Facts {
  return { answers: {}, lists: { places } };
}

export const met: Expected = { verdict: 'met' };
export const unmet: Expected = { verdict: 'unmet' };
export const notRequired: Expected = { verdict: 'notRequired' };
export const open: Expected = { verdict: 'depends' };

/** Not met, and this much lacking. */
export function lacks(gap: number): Expected {
  return { verdict: 'unmet', gap };
}
