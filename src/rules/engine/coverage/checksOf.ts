import type { Check } from './check.ts';
import type { CoverageDone } from './consider.ts';

/** Every single thing that was held against the plan, those of the list of villages left out. */
export function checksOf(result: CoverageDone): readonly Check[] {
  const { years, baseline, start, list, batches, days, acceptance, report, connection, repaired, remodel, facilities } = result;
  return [
    ...years.flatMap(({ covered, tasks }) => [covered.admin, covered.natural, covered.household, tasks]), baseline, ...start, remodel, facilities,
    ...list, ...batches, ...days, ...acceptance, report, connection, repaired,
  ];
}
