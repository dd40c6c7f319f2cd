import * as z from 'zod';
import { isDate, type ISODate } from '../rules/vocabulary/index.ts';

/** A day that exists. YAML readers hand over either the text or a date, so both are taken. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.custom<ISODate>((value) => typeof value === 'string' && isDate(value), {
    error: ({ input }) => `"${String(input)}" is not a day that exists. Write year, month and day, such as 2016-08-15.`,
  }),
);
