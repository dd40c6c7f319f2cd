import { z } from 'zod';
import type { ChosenReadings, ISODate, LedgerScheme } from '../../rules/vocabulary/index.ts';
import { chosenOf, dayText, listOf, objectOf, problemsOf, wholeOf, type BookProblem } from './said.ts';

/** What can be asked about ranks and days in public. */
export type LedgerCase = Readonly<{
  ranking: Readonly<{ seats: 'stars' | 'advanced'; households: readonly Readonly<{ id: string; points: number | null }>[]; positiveOnly: boolean }> | null;
  publicity: Readonly<{ postedOn: ISODate | null; removedOn: ISODate | null }> | null;
  chosen: ChosenReadings;
}>;

const most = { households: 100_000, points: 1_000_000_000, id: 200 } as const;

/** A case given by a script, or everything that is wrong with it. */
export function readLedgerCase({ readings }: LedgerScheme, given: unknown): Readonly<LedgerCase & { ok: true }> | Readonly<{ ok: false; problems: readonly BookProblem[] }> {
  const day = dayText.nullable().default(null);
  const id = `a name of 1 to ${String(most.id)} characters`;
  const parsed = objectOf({
    ranking: objectOf({
      seats: z.enum(['stars', 'advanced'], 'stars or advanced'),
      households: listOf(objectOf({ id: z.string(id).min(1, id).max(most.id, id), points: wholeOf(-most.points, most.points, ', or null').nullable() }), most.households, 'households'),
      positiveOnly: z.boolean('true or false').default(true),
    }).nullable().default(null),
    publicity: objectOf({ postedOn: day, removedOn: day }).nullable().default(null),
    readings: chosenOf(readings).default({}),
  }).safeParse(given);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const { readings: chosen, ...rest } = parsed.data;
  const problems = [...twice(rest.ranking?.households ?? []), ...backwards(rest.publicity)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ...rest, chosen };
}

/** One household in two places would take two seats. */
function twice(households: readonly Readonly<{ id: string }>[]): readonly BookProblem[] {
  const first = new Map<string, number>();
  return households.flatMap(({ id }, at): readonly BookProblem[] => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined ? [] : [{ kind: 'field', where: `ranking.households.${String(at)}.id`, allowed: `each household once; "${id}" stands in ranking.households.${String(before)} already` }];
  });
}

function backwards(publicity: LedgerCase['publicity']): readonly BookProblem[] {
  const { postedOn = null, removedOn = null } = publicity ?? {};
  return postedOn === null || removedOn === null || removedOn >= postedOn ? []
    : [{ kind: 'field', where: 'publicity.removedOn', allowed: `${postedOn}, which is publicity.postedOn, or a later day` }];
}
