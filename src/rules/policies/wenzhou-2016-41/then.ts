import type { ISODate } from '../../vocabulary/index.ts';

/** A day in the time of the document that first screens offer: just after it was issued, when local standards are known. */
export const then: ISODate = '2016-09-01';
