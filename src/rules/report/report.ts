import {
  idsAskedIn, reasonsOf, type Bundle, type Explained, type Interval, type Result, type Step, type Truth,
} from '../engine/index.ts';

/** A result as plain JSON: sums in the smallest unit of their measure, null for an end that nothing bounds. */
export type Report = ReturnType<typeof report>;

/** The result as it is exported and printed by scripts: the same facts as the screen, without the rule's own data. */
export function report(result: Result) {
  const { outcomes, bundle, bundleReadings, totals, ...rest } = result;
  return {
    ...rest,
    totals: totals.map(withEnds),
    bundle: bundle === null ? null : {
      best: bundleReport(bundle.best),
      runnerUp: bundle.runnerUp === null ? null : bundleReport(bundle.runnerUp),
      difference: ends(bundle.difference),
      exclusions: bundle.exclusions,
    },
    bundleReadings: bundleReadings.map((reading) => ({ ...reading, options: reading.options.map(withEnds) })),
    outcomes: outcomes.map(outcomeReport),
  };
}

/** One benefit as plain JSON. */
export function outcomeReport({ trace, bars, amount, ifEntitled, readings, changes, ...rest }: Explained) {
  return {
    ...rest,
    amount: ends(amount),
    ifEntitled: ends(ifEntitled),
    reasons: reasonsReport(trace),
    bars: bars.map(({ id, truth, cite }) => ({ id, truth, clause: cite.clause })),
    readings: readings.map((reading) => ({ ...reading, options: reading.options.map(endsInside) })),
    changes: changes.map(endsInside),
  };
}

/** What each condition came to, by its clause and the questions and figures it asks about. */
export function reasonsReport(trace: Step): readonly Readonly<{ clause: string; asks: readonly string[]; truth: Truth }>[] {
  return reasonsOf(trace).map(({ truth, cite, condition }) => (
    { clause: cite.clause, asks: idsAskedIn(condition), truth }));
}

function bundleReport({ offers, total }: Bundle) {
  return { offers: offers.map(withEnds), total: ends(total) };
}

type Ends = Readonly<{ low: number | null; high: number | null }>;

/** The same with its ends in the place of its amount. */
function withEnds<T extends Readonly<{ amount: Interval }>>({ amount, ...rest }: T): Omit<T, 'amount'> & Ends {
  return { ...rest, ...ends(amount) };
}

/** The same with the ends of its amount, where it has one. */
function endsInside<T extends Readonly<{ amount: Interval | null }>>({ amount, ...rest }: T): Omit<T, 'amount'> & Readonly<{ amount: Ends | null }> {
  return { ...rest, amount: ends(amount) };
}

/** The ends of a sum, null where nothing bounds them; null where there is no sum. */
export function ends(amount: Interval): Ends;
export function ends(amount: Interval | null): Ends | null;
export function ends(amount: Interval | null): Ends | null {
  if (amount === null) return null;
  const bound = (end: number): number | null => (Number.isFinite(end) ? end / amount.per : null);
  return { low: bound(amount.low), high: bound(amount.high) };
}
