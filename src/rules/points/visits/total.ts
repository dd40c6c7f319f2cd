import type { ChosenReadings, Interval, ItemScore, Visit, VisitScheme } from '../../vocabulary/index.ts';
import { optionOf } from './chosen.ts';

/** Everything a visit can come to, and why it is not one figure. Scores are hundredths of a point. */
export type VisitTotal = Readonly<{
  total: Interval;
  groups: Readonly<Record<string, Interval>>;
  /** Items without a score that a visit could still give. */
  unknown: readonly string[];
  /** Items the household cannot have. */
  absent: readonly string[];
}>;

/**
 * What a visit comes to. An item without a score is anything from nothing to its most. One that the household cannot have follows the
 * reading: anything as well, its most, nothing, or left out with the others scaled up, which is exact and never rounded.
 */
export function visitTotal(scheme: VisitScheme, visit: Visit, chosen: ChosenReadings): VisitTotal {
  if (visit.kind === 'total') {
    const known = typeof visit.total === 'number';
    return { total: ends(known ? visit.total : 0, known ? visit.total : scheme.total.most, 1), groups: {}, unknown: known ? [] : ['total'], absent: [] };
  }
  const option = optionOf(scheme.absent.reading, chosen);
  const unknown: string[] = [];
  const absent: string[] = [];
  const groups: Record<string, Interval> = {};
  let low = 0;
  let high = 0;
  let left = scheme.total.most;
  for (const { id, group, most } of scheme.items) {
    const score = visit.items[id] ?? 'unknown';
    if (score === 'unknown') unknown.push(id);
    if (score === 'absent') absent.push(id);
    if (score === 'absent' && option === 'scale') left -= most;
    const range = rangeOf(score, most, option);
    low += range.low;
    high += range.high;
    const before = groups[group] ?? ends(0, 0, 1);
    groups[group] = ends(before.low + range.low, before.high + range.high, 1);
  }
  const { most } = scheme.total;
  return { total: left === most ? ends(low, high, 1) : ends(low * most, high * most, left), groups, unknown, absent };
}

function rangeOf(score: ItemScore, most: number, option: string): Readonly<{ low: number; high: number }> {
  if (typeof score === 'number') return { low: score, high: score };
  if (score === 'unknown' || option === 'open') return { low: 0, high: most };
  return option === 'full' ? { low: most, high: most } : { low: 0, high: 0 };
}

function ends(low: number, high: number, per: number): Interval {
  return { low, high, per };
}
