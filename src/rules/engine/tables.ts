import { between, type Answer, type Interval, type Setting } from '../vocabulary/index.ts';

/**
 * The lowest and highest sourced value of a local standard at a place on the day of the facts; null when none is known.
 * A group left open keeps the values of every group.
 */
export function tableRange(id: string, place: Answer, group: Answer | undefined, setting: Setting): Interval | null {
  const on = setting.factsOn;
  let low = Infinity;
  let high = -Infinity;
  for (const table of setting.tables) {
    if (table.id !== id) continue;
    for (const row of table.values) {
      if (row.place !== place || (group !== undefined && row.group !== null && row.group !== group)) continue;
      if (on < row.from || on > row.until) continue;
      low = Math.min(low, row.value);
      high = Math.max(high, row.value);
    }
  }
  return low === Infinity ? null : between(low, high);
}
