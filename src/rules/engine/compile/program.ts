import type { Condition, Quantity, Setting } from '../../vocabulary/index.ts';
import type { Columns } from './columns.ts';

/** Rows taken at a time: small enough for every register to stay in the processor's cache. */
export const blockSize = 1024;

/** The truths of one condition for the rows of a block. */
export type TruthRegister = Uint8Array;

/** The bounds of one quantity for the rows of a block, as whole numbers over `per`. */
export type RangeRegister = Readonly<{ low: Float64Array; high: Float64Array; per: number }>;

/** One instruction: fills a register for `count` rows from row `from` of the columns. */
export type Instruction = (columns: Columns, from: number, count: number) => void;

/**
 * A rule set turned into a list of instructions, each over a whole block of rows. Nothing is generated as source text,
 * so it runs under a strict content-security policy; a condition that stands in many rules is computed once.
 */
export type Program = {
  readonly setting: Setting;
  readonly instructions: Instruction[];
  readonly truths: Map<Condition, TruthRegister>;
  readonly ranges: Map<Quantity, RangeRegister>;
};

/** An empty program for one setting. */
export function program(setting: Setting): Program {
  return { setting, instructions: [], truths: new Map(), ranges: new Map() };
}

/** A new truth register. */
export function truthRegister(): TruthRegister {
  return new Uint8Array(blockSize);
}

/** A new range register over a denominator. */
export function rangeRegister(per: number): RangeRegister {
  return { low: new Float64Array(blockSize), high: new Float64Array(blockSize), per };
}

/** A register filled once, for what does not depend on the rows. */
export function constantRange(low: number, high: number): RangeRegister {
  const register = rangeRegister(1);
  register.low.fill(low);
  register.high.fill(high);
  return register;
}
