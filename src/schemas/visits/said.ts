import { z } from 'zod';
import { isDate, type ISODate } from '../../rules/vocabulary/index.ts';

// Shapes of cases that scripts give, each with what may stand there in our own words: what Zod says of itself helps nobody.

/** An object with these names and no others; a name that is not there is told with those that are. */
export function objectOf<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys'
    ? `only ${names}, and not ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}` : `one object with ${names}`) });
}

/** A list of at most so many. */
export function listOf<Item extends z.ZodType>(item: Item, most: number, of: string) {
  const said = `a list of at most ${String(most)} ${of}`;
  return z.array(item, said).max(most, said);
}

/** A whole number within bounds, both included. */
export function wholeOf(least: number, most: number, orNull = '') {
  const said = `a whole number from ${String(least)} to ${String(most)}${orNull}`;
  return z.number(said).refine((value) => Number.isInteger(value) && value >= least && value <= most, said);
}

/** A day that exists. */
export const dayText = z.custom<ISODate>((value) => typeof value === 'string' && isDate(value), 'a day that exists, such as 2026-03-20, or null');

/** The options that a village has chosen, by reading; a reading that is left out has none. */
export function chosenOf(readings: readonly Readonly<{ id: string; options: readonly string[] }>[]) {
  return objectOf(Object.fromEntries(readings.map(({ id, options }) => [id, z.enum([...options], `one of ${options.join(', ')}`).optional()])))
    .transform((chosen) => Object.fromEntries(Object.entries(chosen).flatMap(([id, option]) => (option === undefined ? [] : [[id, option]]))));
}

/** What is wrong with a field, and what may stand there. */
export type BookProblem = Readonly<{ kind: 'field'; where: string; allowed: string }>;

/** What is wrong with a case, place by place. */
export function problemsOf({ issues }: z.ZodError): readonly BookProblem[] {
  return issues.map(({ path, message }) => ({ kind: 'field', where: path.join('.') || 'the case', allowed: message }));
}
