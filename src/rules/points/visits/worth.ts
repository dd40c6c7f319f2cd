import type { ChosenReadings, Citation, Interval, Truth, VisitScheme } from '../../vocabulary/index.ts';
import { optionOf } from './chosen.ts';

/** What a score is worth. */
export type Worth = Readonly<{
  /** The points it can still be, the fewest first; one where that is settled. */
  points: readonly number[];
  /** Whether the month is entered in the account, be it with no points. */
  entered: Truth;
  /** Where the text says so. */
  cites: readonly Citation[];
}>;

/** What a score, as far as it is known, is worth under the readings that are used. */
export function worthOf(scheme: VisitScheme, total: Interval, chosen: ChosenReadings): Worth {
  const steps = stepsOf(scheme, chosen);
  const least = steps.entered;
  const from = stepAt(steps.ladder, total.low, total.per);
  const to = stepAt(steps.ladder, total.high, total.per);
  return {
    points: [...new Set([0, ...steps.ladder.map(({ points }) => points)].slice(from, to + 1))],
    entered: total.low >= least * total.per ? 'yes' : total.high < least * total.per ? 'no' : 'unknown',
    cites: citesOf(scheme, total),
  };
}

/** The exact points of a score in hundredths. */
export function pointsOf(scheme: VisitScheme, score: number, chosen: ChosenReadings): number {
  const { ladder } = stepsOf(scheme, chosen);
  return ladder[stepAt(ladder, score, 1) - 1]?.points ?? 0;
}

/** From this score on (or above it, where `above`), so many points. */
export type Rung = Readonly<{ at: number; above: boolean; points: number }>;

/** The scores at which points change, the lowest first, and the score from which a month is entered. */
export function stepsOf(scheme: VisitScheme, chosen: ChosenReadings): Readonly<{ ladder: readonly Rung[]; entered: number }> {
  const below = optionOf(scheme.threshold.reading, chosen);
  const [lowest] = scheme.bands;
  const bands = scheme.bands.map(({ from, points }): Rung => {
    const border = scheme.borders.find(({ at }) => at === from);
    return { at: from, above: border !== undefined && optionOf(border.reading, chosen) === border.lower, points };
  });
  const ladder = below === 'oneFrom70' ? [{ at: scheme.threshold.least, above: false, points: lowest.points }, ...bands] : bands;
  return { ladder, entered: below === 'slipFor80' ? lowest.from : scheme.threshold.least };
}

/** How many rungs a score has reached. */
function stepAt(ladder: readonly Rung[], over: number, per: number): number {
  return ladder.filter(({ at, above }) => (above ? over > at * per : over >= at * per)).length;
}

/** The threshold, and each band that holds a part of the score. */
function citesOf({ threshold, bands }: VisitScheme, { low, high, per }: Interval): readonly Citation[] {
  return [threshold.cite, ...bands.filter(({ from, to }) => high >= from * per && low <= to * per).map(({ cite }) => cite)];
}
