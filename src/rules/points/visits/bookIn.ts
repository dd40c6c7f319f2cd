import type { HouseholdBook, ISODate, ItemScore, MonthRecord, VisitScheme } from '../../vocabulary/index.ts';
import { monthNumber, monthOf } from '../month.ts';
import { absentScore, counted, mayCount, unknownDay, unknownScore, type VillageTable } from './village.ts';

/**
 * The book of one household of a village. A score table says of a month that does not count only that it does not: it stands here as one
 * that was visited and not yet reviewed.
 */
export function bookIn({ items, steps }: VisitScheme, { firstMonth, months, scores, sums, counts, days }: VillageTable, household: number): HouseholdBook {
  const records = Array.from({ length: months }, (_, month): MonthRecord | null => {
    const at = household * months + month;
    const name = monthOf(monthNumber(firstMonth) + month);
    const given = items.map(({ id }, item): readonly [string, ItemScore] => [id, scoreOf(scores[at * items.length + item] ?? unknownScore)]);
    const sum = sums[at] ?? unknownScore;
    if (sum < 0 && given.every(([, score]) => score === 'unknown') && counts[at] !== counted) return null;
    const day = days[at] ?? unknownDay;
    const step = counts[at] === counted ? steps.at(-1)?.id : counts[at] === mayCount ? 'unknown' : steps[0]?.id;
    return {
      month: name,
      visit: sum >= 0 ? { kind: 'total', total: sum } : { kind: 'items', items: Object.fromEntries(given) },
      visitedOn: day === unknownDay || day > 31 ? 'unknown' : `${name}-${String(day).padStart(2, '0')}` as ISODate,
      step: step ?? 'unknown', objection: 'no',
    };
  });
  return { opening: 0, months: records.filter((record) => record !== null), exchanges: [] };
}

function scoreOf(score: number): ItemScore {
  return score === unknownScore ? 'unknown' : score === absentScore ? 'absent' : score;
}
