import { z } from 'zod';
import { isMonth, monthNumber } from '../../rules/points/index.ts';
import type { ChosenReadings, HouseholdBook, ItemScore, Month, VisitScheme } from '../../rules/vocabulary/index.ts';
import { chosenOf, dayText, listOf, objectOf, problemsOf, wholeOf, type BookProblem } from './said.ts';

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
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const { readings, opening, months, exchanges } = parsed.data;
  const twice = months.find(({ month }, at) => months.some((other, before) => before < at && other.month === month));
  if (twice !== undefined) return { ok: false, problems: [{ kind: 'field', where: `months.${twice.month}`, allowed: 'each month once' }] };
  const all = [...months, ...exchanges].map(({ month }) => monthNumber(month));
  if (all.length > 0 && Math.max(...all) - Math.min(...all) >= mostMonths) return { ok: false, problems: [{ kind: 'field', where: 'months', allowed: `months within ${String(mostMonths)} of each other` }] };
  return { ok: true, book: { opening, months, exchanges }, chosen: readings };
}

/** Fifty years of one household. */
const mostMonths = 600;
const mostPoints = 1_000_000;

/** Made once for each scheme: making one takes longer than reading a household with it. */
const schemas = new WeakMap<VisitScheme, ReturnType<typeof bookSchema>>();

function bookSchema({ items, steps, readings, total }: VisitScheme) {
  const month = z.custom<Month>((value) => typeof value === 'string' && isMonth(value) && value >= '1900' && value < '2200', 'a month from 1900-01 to 2199-12, such as 2026-03');
  const score = (most: number) => z.custom<number>((value) => typeof value === 'number' && value >= 0 && value <= most / 100 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6).transform((value) => Math.round(value * 100));
  const unknown = z.union([z.null(), z.literal('unknown')]).transform(() => 'unknown' as const);
  const itemScore = (most: number, canBeAbsent: boolean): z.ZodType<ItemScore> => z.union(
    canBeAbsent ? [score(most), unknown, z.literal('absent')] : [score(most), unknown],
    `a score from 0 to ${String(most / 100)} with at most two decimals, null${canBeAbsent ? ', or "absent"' : ''}`,
  );
  const itemsSchema = objectOf(Object.fromEntries(items.map(({ id, most, canBeAbsent }) => [id, itemScore(most, canBeAbsent).optional()])))
    .transform((given) => ({ kind: 'items' as const, items: Object.fromEntries(Object.entries(given).map(([id, one]): readonly [string, ItemScore] => [id, one ?? 'unknown'])) }));
  const totalSchema = z.union([score(total.most), unknown], `a sum from 0 to ${String(total.most / 100)}, or null`).transform((given) => ({ kind: 'total' as const, total: given }));
  const record = objectOf({
    month,
    items: itemsSchema.optional(),
    total: totalSchema.optional(),
    visitedOn: z.union([dayText, unknown], 'a day that exists, such as 2026-03-20, or null').default('unknown'),
    step: z.enum([...steps.map(({ id }) => id), 'unknown'], `one of ${steps.map(({ id }) => id).join(', ')}, unknown`).default('unknown'),
    objection: z.enum(['yes', 'no', 'unknown'], 'yes, no, unknown').default('unknown'),
  }).refine((one) => (one.items === undefined) !== (one.total === undefined), 'either items or total')
    .transform(({ items: given, total: sum, ...rest }) => ({ ...rest, visit: given ?? sum ?? { kind: 'total' as const, total: 'unknown' as const } }));
  return objectOf({
    opening: wholeOf(0, mostPoints).default(0),
    months: listOf(record, mostMonths, 'months').default([]),
    exchanges: listOf(objectOf({ month, points: wholeOf(1, mostPoints) }), 1_000, 'exchanges').default([]),
    readings: chosenOf(readings).default({}),
  });
}
