import type { HouseholdBook, ISODate, Month, MonthRecord } from '../../../../../src/rules/vocabulary/index.ts';
import { scheme } from '../../../../../src/rules/policies/zhongping-points/index.ts';
import { considerHousehold, type PointSetting } from '../../../../../src/rules/points/index.ts';

/** A confirmed month within the days, of which only the sum is known; in hundredths of a point. */
export function month(name: Month, total: number | 'unknown', more: Partial<MonthRecord> = {}): MonthRecord {
  return { month: name, visit: { kind: 'total', total }, visitedOn: `${name}-20` as ISODate, step: 'confirmed', objection: 'no', ...more };
}

/** A book of these months. */
export function bookOf(months: readonly MonthRecord[], more: Partial<HouseholdBook> = {}): HouseholdBook {
  return { opening: 0, months, exchanges: [], ...more };
}

/** Everything about such a household. */
export function consider(book: HouseholdBook, setting: Partial<PointSetting> = {}) {
  return considerHousehold(scheme, book, { factsOn: '2026-06-01', rulesOn: '2026-06-01', chosen: {}, subject: 'household', village: null, ...setting });
}
