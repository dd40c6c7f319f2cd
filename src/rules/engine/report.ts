import {
  type Bundle, type Explained, type Interval, type Offer, type Result, type Step, type Truth,
} from '../vocabulary/index.ts';
import { reasonsOf } from './reasons.ts';
import { walkCondition } from './walk.ts';

/** A result as plain JSON: sums in the smallest unit of their measure, null for an end that nothing bounds. */
export type Report = ReturnType<typeof report>;

/** The result as it is exported and printed by scripts: the same facts as the screen, without the rule's own data. */
export function report(result: Result) {
  const { outcomes, bundle, bundleReadings, totals, ...rest } = result;
  return {
    ...rest,
    totals: totals.map(({ measure, amount }) => ({ measure, ...ends(amount) })),
    bundle: bundle === null ? null : {
      best: bundleReport(bundle.best),
      runnerUp: bundle.runnerUp === null ? null : bundleReport(bundle.runnerUp),
      difference: endsOrNull(bundle.difference),
      exclusions: bundle.exclusions,
    },
    bundleReadings: bundleReadings.map(({ reading, recommended, options }) => ({
      reading, recommended, options: options.map(({ option, amount }) => ({ option, ...ends(amount) })),
    })),
    outcomes: outcomes.map(outcomeReport),
  };
}

/** One benefit as plain JSON. */
export function outcomeReport(outcome: Explained) {
  return {
    entitlement: outcome.entitlement,
    index: outcome.index,
    verdict: outcome.verdict,
    measure: outcome.measure,
    amount: endsOrNull(outcome.amount),
    ifEntitled: endsOrNull(outcome.ifEntitled),
    possible: outcome.possible,
    reasons: reasonsReport(outcome.trace),
    bars: outcome.bars.map(({ id, truth, cite }) => ({ id, truth, clause: cite.clause })),
    practised: outcome.practised,
    readings: outcome.readings.map(({ reading, recommended, options }) => ({
      reading, recommended,
      options: options.map(({ option, verdict, amount }) => ({ option, verdict, amount: endsOrNull(amount) })),
    })),
    open: outcome.open,
    changes: outcome.changes.map(({ answers, verdict, amount }) => ({ answers, verdict, amount: endsOrNull(amount) })),
  };
}

/** What each condition came to, by its clause and the questions and figures it asks about. */
export function reasonsReport(trace: Step): readonly Readonly<{ clause: string; asks: readonly string[]; truth: Truth }>[] {
  return reasonsOf(trace).map(({ truth, cite, condition }) => {
    const asks = new Set<string>();
    const take = ({ id }: Readonly<{ id: string }>): void => void asks.add(id);
    walkCondition(condition, { question: take, parameter: take });
    return { clause: cite.clause, asks: [...asks], truth };
  });
}

function bundleReport({ offers, total }: Bundle) {
  return { offers: offers.map(({ id, index, held, amount }: Offer) => ({ id, index, held, ...ends(amount) })), total: ends(total) };
}

type Ends = Readonly<{ low: number | null; high: number | null }>;

function ends({ low, high, per }: Interval): Ends {
  return { low: low === -Infinity ? null : low / per, high: high === Infinity ? null : high / per };
}

/** The ends of a sum, or null where there is none. */
export function endsOrNull(amount: Interval | null): Ends | null {
  return amount === null ? null : ends(amount);
}
