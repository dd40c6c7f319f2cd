import type { ChosenReadings, Interval, Month, VisitScheme } from '../../vocabulary/index.ts';
import { monthNumber, monthOf } from '../month.ts';
import { optionOf } from './chosen.ts';
import type { VillageScores } from './last.ts';
import { counted, totalsOf, withoutOtherDays, type VillageTable } from './village.ts';

/** The scores of a village that count, month by month and household by household, to hold one household against the others. */
export function villageScores(scheme: VisitScheme, given: VillageTable, chosen: ChosenReadings): VillageScores {
  const table = optionOf(scheme.visit.outside, chosen) === 'doesNotCount' ? withoutOtherDays(scheme, given) : given;
  const { households, firstMonth, months, counts } = table;
  const { low, high, per } = totalsOf(scheme, table, optionOf(scheme.absent.reading, chosen));
  return new Map(Array.from({ length: months }, (_, month): readonly [Month, ReadonlyMap<string, Interval>] => {
    const scores = households.flatMap((name, household): readonly (readonly [string, Interval])[] => {
      const at = household * months + month;
      return counts[at] === counted ? [[name, { low: low[at] ?? 0, high: high[at] ?? 0, per: per[at] ?? 1 }]] : [];
    });
    return [monthOf(monthNumber(firstMonth) + month), new Map(scores)];
  }));
}
