import { z } from 'zod';
import { isMonth } from '../../rules/points/index.ts';
import { isDate, type ChosenReadings, type HouseholdBook, type ItemScore, type VisitScheme } from '../../rules/vocabulary/index.ts';

/** What is wrong with a field, and what may stand there. */
export type BookProblem = Readonly<{ kind: 'field'; where: string; allowed: string }>;

/** A household, or everything that is wrong with it. */
export type BookRead = Readonly<{ ok: true; book: HouseholdBook; chosen: ChosenReadings } | { ok: false; problems: readonly BookProblem[] }>;

/**
 * A household given from outside: `opening` points, `months` with `items` or a `total` (scores in points, at most two decimals, null where
 * not known), `exchanges`, and `readings` where the village has chosen. All or nothing; every fault is told.
 */
export function readBook(scheme: VisitScheme, given: unknown): BookRead {
  const schema = schemas.get(scheme) ?? bookSchema(scheme);
  schemas.set(scheme, schema);
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => ({ kind: 'field', where: path.join('.') || 'book', allowed: message })) };
  }
  const { readings, opening, months, exchanges } = parsed.data;
  const twice = months.find(({ month }, at) => months.some((other, before) => before < at && other.month === month));
  if (twice !== undefined) return { ok: false, problems: [{ kind: 'field', where: `months.${twice.month}`, allowed: 'each month once' }] };
  return { ok: true, book: { opening, months, exchanges }, chosen: readings };
}

/** Made once for each scheme: making one takes longer than reading a household with it. */
const schemas = new WeakMap<VisitScheme, ReturnType<typeof bookSchema>>();

function bookSchema({ items, steps, readings, total }: VisitScheme) {
  const month = z.string('a month such as 2026-03').refine(isMonth, 'a month such as 2026-03');
  const score = (most: number) => z.number(`a score from 0 to ${String(most / 100)}`).min(0, `0 or more`).max(most / 100, `at most ${String(most / 100)}`)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, 'at most two decimals').transform((value) => Math.round(value * 100));
  const unknown = z.union([z.null(), z.literal('unknown')]).transform(() => 'unknown' as const);
  const itemScore = (most: number, canBeAbsent: boolean): z.ZodType<ItemScore> => z.union(
    canBeAbsent ? [score(most), unknown, z.literal('absent')] : [score(most), unknown],
    `a score from 0 to ${String(most / 100)} with at most two decimals, null${canBeAbsent ? ', or "absent"' : ''}`,
  );
  const itemsSchema = z.strictObject(Object.fromEntries(items.map(({ id, most, canBeAbsent }) => [id, itemScore(most, canBeAbsent).optional()])))
    .transform((given) => ({ kind: 'items' as const, items: Object.fromEntries(Object.entries(given).map(([id, one]): readonly [string, ItemScore] => [id, one ?? 'unknown'])) }));
  const totalSchema = z.union([score(total.most), unknown], `a sum from 0 to ${String(total.most / 100)}, or null`).transform((given) => ({ kind: 'total' as const, total: given }));
  const record = z.strictObject({
    month,
    items: itemsSchema.optional(),
    total: totalSchema.optional(),
    visitedOn: z.union([z.string().refine(isDate), unknown], 'a day such as 2026-03-20, or null').default('unknown'),
    step: z.enum([...steps.map(({ id }) => id), 'unknown'], `one of ${steps.map(({ id }) => id).join(', ')}, unknown`).default('unknown'),
    objection: z.enum(['yes', 'no', 'unknown'], 'yes, no, unknown').default('unknown'),
  }).refine((one) => (one.items === undefined) !== (one.total === undefined), 'either items or total')
    .transform(({ items: given, total: sum, ...rest }) => ({ ...rest, visit: given ?? sum ?? { kind: 'total' as const, total: 'unknown' as const } }));
  const points = (least: number) => z.number('a whole number').int('a whole number').min(least, `${String(least)} or more`).max(1_000_000, 'at most 1000000');
  return z.strictObject({
    opening: points(0).default(0),
    months: z.array(record, 'a list of months').max(600, 'at most 600 months').default([]),
    exchanges: z.array(z.strictObject({ month, points: points(1) }), 'a list').max(1_000, 'at most 1000').default([]),
    readings: z.strictObject(Object.fromEntries(readings.map(({ id, options }) => [id, z.enum([...options], `one of ${options.join(', ')}`).optional()])))
      .transform((given) => Object.fromEntries(Object.entries(given).flatMap(([id, option]) => (option === undefined ? [] : [[id, option]])))).default({}),
  }, 'one object');
}
