import type { ISODate } from '../../rules/engine/index.ts';

/** The day it is where the reader is: the only place of the calculators that looks at a clock. */
export function today(): ISODate {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as ISODate;
}
