import type { Interval, Result } from '../../../rules/engine/index.ts';

/** An interval for other programs; `high` null where nothing bounds it. */
function plainInterval(interval: Interval | null): Readonly<{ low: number; high: number | null }> | null {
  if (interval === null) return null;
  const { low, high, per } = interval;
  return { low: low / per, high: high === Infinity ? null : high / per };
}

/** The result as it is exported: every verdict, sum, clause and reading, without the traces, which follow from the case. */
export function plainResult(result: Result, clausesOf: (entitlement: string) => readonly string[]): object {
  return {
    policy: result.policy, version: result.version, factsOn: result.factsOn, rulesOn: result.rulesOn, inForce: result.inForce, unit: 'fen',
    totals: result.totals.map(({ measure, amount }) => ({ measure, ...plainInterval(amount) })),
    outcomes: result.outcomes.map(({ entitlement, index, verdict, amount, ifEntitled, measure, readings, open }) => ({
      entitlement, index, verdict, measure, amount: plainInterval(amount), ifEntitled: plainInterval(ifEntitled), clauses: clausesOf(entitlement),
      readings: readings.map(({ reading, recommended, options }) => ({
        reading, recommended, options: options.map((each) => ({ ...each, amount: plainInterval(each.amount) })),
      })),
      open,
    })),
    open: result.open, irrelevant: result.irrelevant, notChecked: result.notChecked,
  };
}
