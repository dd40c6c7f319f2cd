import { decide, quantify, type RequirementColumns, type Scope } from '../../src/rules/engine/index.ts';
import type { Interval, Requirement, Truth } from '../../src/rules/vocabulary/index.ts';
import type { Range } from './ranges.ts';

/** One requirement decided for one place; the figures are null where nothing is counted. */
export type Weighed = Readonly<{ required: Truth; met: Truth; have: Range | null; need: Range | null }>;

const truthNames: readonly (Truth | undefined)[] = ['no', 'unknown', undefined, 'yes'];

/** What the traced reader says. */
export function inTrace({ when, met, measured }: Requirement, scope: Scope): Weighed {
  return {
    required: decide(when, scope).truth, met: decide(met, scope).truth,
    have: measured === null ? null : ends(quantify(measured.have, scope)), need: measured === null ? null : ends(quantify(measured.need, scope)),
  };
}

/** What the compiled reader says of one row. @throws Error where it says nothing. */
export function inColumn({ required, met, have, need }: RequirementColumns, at: number): Weighed {
  return { required: truthAt(required, at), met: truthAt(met, at), have: rangeAt(have, at), need: rangeAt(need, at) };
}

/** Whether two readers say the same. */
export function same(one: Weighed, other: Weighed): boolean {
  return one.required === other.required && one.met === other.met && sameRange(one.have, other.have) && sameRange(one.need, other.need);
}

function truthAt(column: Uint8Array, at: number): Truth {
  const truth = truthNames[column[at] ?? 2];
  if (truth === undefined) throw new Error(`The compiled reader says ${String(column[at])} of row ${String(at)}; that is no truth.`);
  return truth;
}

function rangeAt(of: RequirementColumns['have'], at: number): Range | null {
  return of === null ? null : { low: (of.low[at] ?? NaN) / of.per, high: (of.high[at] ?? NaN) / of.per };
}

function ends({ low, high, per }: Interval): Range {
  return { low: low / per, high: high / per };
}

function sameRange(one: Range | null, other: Range | null): boolean {
  return one === null || other === null ? one === other : one.low === other.low && one.high === other.high;
}
