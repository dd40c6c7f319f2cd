import type { ChosenReadings, LedgerScheme, Quarter } from '../../vocabulary/index.ts';
import type { Ledger } from './fold.ts';
import { quarterAfter } from './quarter.ts';
import { isCounted } from './standing.ts';

/** How many have from so many to so many points. */
export type Spread = readonly Readonly<{ from: number; to: number; count: number }>[];

/** How whole points are spread, in at most `most` steps of equal width; steps are of 1, 2, 5, 10, 20, 50 … points and begin at a whole step. */
export function spreadOf(points: readonly number[], most = 12): Spread {
  if (points.length === 0) return [];
  let [low, high] = [Infinity, -Infinity];
  for (const each of points) [low, high] = [Math.min(low, each), Math.max(high, each)];
  const width = widths().find((each) => Math.floor(high / each) - Math.floor(low / each) < most) ?? 1;
  const first = Math.floor(low / width);
  const counts = Array<number>(Math.floor(high / width) - first + 1).fill(0);
  for (const each of points) counts[Math.floor(each / width) - first] = (counts[Math.floor(each / width) - first] ?? 0) + 1;
  return counts.map((count, at) => ({ from: (first + at) * width, to: (first + at + 1) * width - 1, count }));
}

function widths(): readonly number[] {
  return Array.from({ length: 8 }, (_, power) => [1, 2, 5].map((each) => each * 10 ** power)).flat();
}

/** A household's points in a quarter: those confirmed, and those it would have with what is not settled yet; null where nothing was entered. */
export type QuarterPoints = Readonly<{ quarter: Quarter; points: Readonly<{ low: number; high: number }> | null }>;

/** The points of a household in so many quarters up to and with this one; quarters before its first entry are left out. */
export function trendOf(ledger: Ledger, scheme: LedgerScheme, household: string, until: Quarter, count: number, chosen: ChosenReadings): readonly QuarterPoints[] {
  const sums = new Map<Quarter, { settled: number; more: number; less: number }>();
  for (const entry of ledger.entries.values()) {
    if (entry.household !== household || entry.state === 'struck' || entry.state === 'duplicate') continue;
    const sum = sums.get(entry.quarter) ?? { settled: 0, more: 0, less: 0 };
    if (isCounted(entry, scheme, chosen)) sum.settled += entry.points;
    else if (entry.points > 0) sum.more += entry.points;
    else sum.less += entry.points;
    sums.set(entry.quarter, sum);
  }
  const quarters = Array.from({ length: count }, (_, at) => quarterAfter(until, at + 1 - count));
  return quarters.slice(Math.max(0, quarters.findIndex((quarter) => sums.has(quarter)))).map((quarter) => {
    const sum = sums.get(quarter);
    return { quarter, points: sum === undefined ? null : { low: sum.settled + sum.less, high: sum.settled + sum.more } };
  });
}

/** What an item brought in a quarter: how often it was entered, and the points given and taken, without repeats and what was struck out. */
export type ItemSum = Readonly<{ item: string; count: number; given: number; taken: number }>;

/** Every item of a quarter that was entered, in the order of the items. Points not confirmed yet are among them. */
export function itemSums(ledger: Ledger, quarter: Quarter): readonly ItemSum[] {
  const sums = new Map<string, { count: number; given: number; taken: number }>();
  for (const { quarter: of, state, item, points } of ledger.entries.values()) {
    if (of !== quarter || state === 'struck' || state === 'duplicate') continue;
    const sum = sums.get(item) ?? { count: 0, given: 0, taken: 0 };
    sum.count += 1;
    if (points > 0) sum.given += points;
    else sum.taken -= points;
    sums.set(item, sum);
  }
  return [...sums].map(([item, sum]) => ({ item, ...sum }));
}
