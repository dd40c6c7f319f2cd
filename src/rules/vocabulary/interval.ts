/**
 * Everything a quantity can still be: from `low` ÷ `per` to `high` ÷ `per`, both included. `low`, `high` and `per` are
 * whole numbers (`high` may be Infinity), so that 30 % of 765.01 yuan stays exact and no binary fraction decides.
 */
export type Interval = Readonly<{ low: number; high: number; per: number }>;

/** Exactly one value. */
export function point(value: number): Interval {
  return { low: value, high: value, per: 1 };
}

/** Any value from `low` to `high`. */
export function between(low: number, high: number): Interval {
  return { low, high, per: 1 };
}

/** Whether only one value is left. */
export function isPoint(interval: Interval): boolean {
  return interval.low === interval.high;
}

/** The lower end as a number, for display and charts only; comparisons stay with whole numbers. */
export function lowest(interval: Interval): number {
  return interval.low / interval.per;
}

/** The upper end as a number, for display and charts only. */
export function highest(interval: Interval): number {
  return interval.high / interval.per;
}
