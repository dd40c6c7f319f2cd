import type { Answers, Facts, ISODate } from '../../../vocabulary/index.ts';

/** The end of 2020, the last year the document names, and a day before that. */
export const late: ISODate = '2020-12-31';
export const early: ISODate = '2017-12-31';

/** Places as a case. */
export function placesOf(...places: readonly Answers[]): Facts {
  return { answers: {}, lists: { places } };
}
