import type { Answers, Facts, ISODate } from '../../../../vocabulary/index.ts';

/** A day after every last day the document sets, and one before most of them. */
export const late: ISODate = '2020-12-31';
export const early: ISODate = '2016-09-01';

/** Places as a case. */
export function places(...areas: readonly Answers[]): Facts {
  return { answers: {}, lists: { areas } };
}
