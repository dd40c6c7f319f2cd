import { between, opposite, point, type Interval, type Relation, type Rounding, type Truth } from '../vocabulary/index.ts';

/** Exactly nothing. */
export const nothing = point(0);

/** Nothing below `low`, nothing known above. */
export function from(low: number): Interval {
  return between(low, Infinity);
}

type Ends = (one: number, other: number) => number;

/** Both ends made from those of two intervals over a common denominator, so that whole numbers are compared and added. */
function joined(a: Interval, b: Interval, low: Ends, high: Ends): Interval {
  const [x, y] = a.per === b.per ? [1, 1] : [b.per, a.per];
  return reduced(low(a.low * x, b.low * y), high(a.high * x, b.high * y), a.per * x);
}

const added: Ends = (one, other) => one + other;

/** Every sum of a value of each. */
export function plus(a: Interval, b: Interval): Interval {
  return joined(a, b, added, added);
}

/** Every difference of a value of `a` and a value of `b`. */
export function minus(a: Interval, b: Interval): Interval {
  return plus(a, { low: -b.high, high: -b.low, per: b.per });
}

/** `over` ÷ `under` of every value, multiplied before divided. */
export function times(a: Interval, over: number, under: number): Interval {
  return reduced(a.low * over, a.high * over, a.per * under);
}

/** By how much a value of `a` exceeds a value of `b`; nothing where it does not. */
export function beyond(a: Interval, b: Interval): Interval {
  return most(minus(a, b), nothing);
}

/** Every product of two numbers from zero up. Nothing of anything, however large, is nothing. */
export function product(a: Interval, b: Interval): Interval {
  const both = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  return reduced(both(a.low, b.low), both(a.high, b.high), a.per * b.per);
}

/** The smallest of the two, whichever values they take. */
export function least(a: Interval, b: Interval): Interval {
  return joined(a, b, Math.min, Math.min);
}

/** The largest of the two, whichever values they take. */
export function most(a: Interval, b: Interval): Interval {
  return joined(a, b, Math.max, Math.max);
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return joined(a, b, Math.min, Math.max);
}

/** Rounded to a multiple of `to`. */
export function roundedTo(a: Interval, to: number, way: Rounding): Interval {
  const step = to * a.per;
  const round = (value: number): number => (value === Infinity ? value : whole[way](value / step) * to);
  return between(round(a.low), round(a.high));
}

/** The whole number a value is rounded to, halves upwards. */
export const whole: Readonly<Record<Rounding, (value: number) => number>> = { up: Math.ceil, down: Math.floor, nearest: Math.round };

/** Whether the relation holds between every value of `a` and every value of `b`, between none, or it depends. */
export function relate(a: Interval, relation: Relation, b: Interval): Truth {
  switch (relation) {
    case 'atMost':
      if (a.high * b.per <= b.low * a.per) return 'yes';
      return a.low * b.per > b.high * a.per ? 'no' : 'unknown';
    case 'atLeast':
      return relate(b, 'atMost', a);
    case 'below':
      return opposite(relate(b, 'atMost', a));
    case 'above':
      return opposite(relate(a, 'atMost', b));
  }
}

/** Whether two intervals hold the same values. */
export function same(a: Interval, b: Interval): boolean {
  return a.low * b.per === b.low * a.per && a.high * b.per === b.high * a.per;
}

/** Whether both are nothing at all, or hold the same values. */
export function sameIfAny(a: Interval | null, b: Interval | null): boolean {
  return a === null || b === null ? a === b : same(a, b);
}

/** In lowest terms; an end that nothing bounds has no divisor to share. */
function reduced(low: number, high: number, per: number): Interval {
  const divisor = per === 1 ? 1 : common(common(per, low), high);
  return { low: low / divisor, high: high / divisor, per: per / divisor };
}

function common(whole: number, end: number): number {
  let a = whole;
  let b = Number.isFinite(end) ? Math.abs(end) : 0;
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
