import type { Truth } from '../vocabulary/index.ts';

/** A number of which only the bounds may be known; `high` is Infinity where nothing bounds it. */
export type Count = Readonly<{ low: number; high: number }>;

/** A number that was typed; everything is possible where none was. */
export function counted(number: number | null): Count {
  return number === null ? { low: 0, high: Infinity } : { low: number, high: number };
}

/** How many of these truths hold: those that do for certain, and those that may. */
export function howMany(truths: readonly Truth[]): Count {
  const low = truths.filter((truth) => truth === 'yes').length;
  return { low, high: low + truths.filter((truth) => truth === 'unknown').length };
}

/** The sum of several. */
export function sum(counts: readonly Count[]): Count {
  return { low: counts.reduce((all, { low }) => all + low, 0), high: counts.reduce((all, { high }) => all + high, 0) };
}

/** Whether it is at least so many. */
export function atLeast({ low, high }: Count, least: number): Truth {
  return low >= least ? 'yes' : high < least ? 'no' : 'unknown';
}

/** Whether it is at most so many. */
export function atMost({ low, high }: Count, most: number): Truth {
  return high <= most ? 'yes' : low > most ? 'no' : 'unknown';
}

/** Whether it lies between both, which are counted in. */
export function within(count: Count, least: number, most: number): Truth {
  if (count.low > most || count.high < least) return 'no';
  return count.low >= least && count.high <= most ? 'yes' : 'unknown';
}

/** The number itself where it is certain. */
export function certain({ low, high }: Count): number | null {
  return low === high ? low : null;
}
