import type { CheckVerdict, Range } from './check.ts';

/** The fewest of `total` that make `percent` of it: 95 % of 30 are 29. Whole numbers throughout. */
export function needed(percent: number, total: number): number {
  return Math.floor((percent * total + 99) / 100);
}

/** Whether so many of `total` make at least `percent`; compared without dividing. */
export function reaches(have: Range | null, percent: number, total: number | null): CheckVerdict {
  return against(have, total, (count, all) => count * 100 >= percent * all);
}

/** Whether so many of `total` make exactly `percent`, where a figure is read as a cap. */
export function isExactly(have: Range | null, percent: number, total: number | null): CheckVerdict {
  if (have === null || total === null) return 'unknown';
  if (have.low > total) return 'invalid';
  if (have.low === have.high) return have.low * 100 === percent * total ? 'met' : 'unmet';
  return have.low * 100 > percent * total || have.high * 100 < percent * total ? 'unmet' : 'unknown';
}

/** What is lacking to `need`. */
export function gapOf(have: Range | null, need: number | null): Range | null {
  if (have === null || need === null) return null;
  return { low: Math.max(0, need - have.high), high: Math.max(0, need - have.low) };
}

/** A figure that is known. */
export function exactly(value: number): Range {
  return { low: value, high: value };
}

function against(have: Range | null, total: number | null, holds: (count: number, all: number) => boolean): CheckVerdict {
  if (have === null || total === null) return 'unknown';
  // A part greater than the whole is a slip, and no verdict rests on it.
  if (have.low > total) return 'invalid';
  if (holds(have.low, total)) return 'met';
  return holds(have.high, total) ? 'unknown' : 'unmet';
}
