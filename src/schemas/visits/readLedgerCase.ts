import { z } from 'zod';
import { isDate, type ChosenReadings, type ISODate, type LedgerScheme } from '../../rules/vocabulary/index.ts';
import type { BookProblem } from './readBook.ts';

/** What can be asked about ranks and days in public. */
export type LedgerCase = Readonly<{
  ranking: Readonly<{ seats: 'stars' | 'advanced'; households: readonly Readonly<{ id: string; points: number | null }>[]; positiveOnly: boolean }> | null;
  publicity: Readonly<{ postedOn: ISODate | null; removedOn: ISODate | null }> | null;
  chosen: ChosenReadings;
}>;

/** A case given by a script, or everything that is wrong with it. */
export function readLedgerCase({ readings }: LedgerScheme, given: unknown): Readonly<LedgerCase & { ok: true }> | Readonly<{ ok: false; problems: readonly BookProblem[] }> {
  const day = z.union([z.string().refine(isDate), z.null()], 'a day such as 2026-03-20, or null').default(null);
  const schema = z.strictObject({
    ranking: z.strictObject({
      seats: z.enum(['stars', 'advanced'], 'stars, advanced'),
      households: z.array(z.strictObject({ id: z.string().min(1), points: z.union([z.number().int(), z.null()], 'a whole number or null') })).max(100_000),
      positiveOnly: z.boolean().default(true),
    }).nullable().default(null),
    publicity: z.strictObject({ postedOn: day, removedOn: day }).nullable().default(null),
    readings: z.strictObject(Object.fromEntries(readings.map(({ id, options }) => [id, z.enum([...options], `one of ${options.join(', ')}`).optional()])))
      .transform((chosen) => Object.fromEntries(Object.entries(chosen).flatMap(([id, option]) => (option === undefined ? [] : [[id, option]])))).default({}),
  }, 'one object');
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(({ path, message }) => ({ kind: 'field', where: path.join('.') || 'the input', allowed: message })) };
  const { readings: chosen, ...rest } = parsed.data;
  return { ok: true, ...rest, chosen };
}
