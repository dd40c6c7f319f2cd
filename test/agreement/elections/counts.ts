import type { Status, Truth } from '../../../src/rules/elections/index.ts';
import type { Range } from '../ranges.ts';
import { between, fewestOf, must, type Given, type Read } from './hand.ts';

/** A part of a whole. */
export type Share = readonly [part: number, of: number];

/** The figures that are known. */
export function told(values: Readonly<Record<string, unknown>>): Read['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** The fewest that reach a share, where the whole is known. */
export function fewest(of: Share, whole: number | null, more: boolean): number | null {
  return whole === null ? null : fewestOf(of, whole, more);
}

/** Whether there are so many or more. */
export function least(range: Range, many: number): Truth {
  return between(range, many, Infinity);
}

/** What something brings about: nothing is broken where it does not happen. */
export function brings(truth: Truth): Status {
  return truth === 'no' ? 'notRequired' : must(truth);
}

/** How many rows have a mark: as many as say so, and as many as may. */
export function marked(truths: readonly Truth[]): Range {
  return { low: truths.filter((one) => one === 'yes').length, high: truths.filter((one) => one !== 'no').length };
}

/** Everybody of the meeting, and how many of them count as representatives: whoever is both counts once, or twice. */
export function meetingOf(members: number | null, reps: number | null, dual: number | null, as: Given['as']): Readonly<{ total: number | null; ofThem: number | null }> {
  if (members === null || reps === null || dual === null) return { total: null, ofThem: null };
  if (as('AMB-RC-41') === 'C') return { total: members + reps, ofThem: reps };
  return { total: members + reps - dual, ofThem: as('AMB-RC-41') === 'B' ? reps - dual : reps };
}
