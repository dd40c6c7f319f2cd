import type { Truth } from '../../src/rules/vocabulary/index.ts';

/** Whole numbers or sums a figure can still be, both ends included; `high` may be Infinity. */
export type Range = Readonly<{ low: number; high: number }>;

/** One value. */
export function exactly(value: number): Range {
  return { low: value, high: value };
}

/** Whether every value of one is no less than any of the other, or none is. */
export function atLeast(have: Range, need: Range): Truth {
  if (have.low >= need.high) return 'yes';
  return have.high < need.low ? 'no' : 'unknown';
}

/** Every product of two numbers from zero up: nothing of any number is nothing, however large the number may be. */
export function product(one: Range, other: Range): Range {
  const of = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
  return { low: of(one.low, other.low), high: of(one.high, other.high) };
}

/** The least whole number that is no less. */
export function roundedUp(of: Range): Range {
  return { low: Math.ceil(of.low), high: Math.ceil(of.high) };
}

/** A part of every value. */
export function divided(of: Range, by: number): Range {
  return { low: of.low / by, high: of.high / by };
}

/** Everything that either can be. */
export function hull(one: Range, other: Range): Range {
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}
