import type { Setting } from '../../vocabulary/index.ts';
import type { Columns } from './columns.ts';

/** Rows taken at a time: small enough for every register to stay in the processor's cache. */
export const blockSize = 1024;

/** The truths of one condition for the rows of a block. */
export type TruthRegister = Uint8Array;

/**
 * The bounds of one quantity for the rows of a block, as whole numbers over `per`. `figures` names the local figures it
 * depends on where it depends on nothing else: while none of them is given it is the same for every row.
 */
export type RangeRegister = Readonly<{
  low: Float64Array; high: Float64Array; per: number; figures: readonly string[] | null;
}>;

/** Fills a register for `count` rows from row `from` of the columns. */
export type Rows = (columns: Columns, from: number, count: number) => void;

/** One instruction; where `figures` is not null, one call fills the register for all rows while none is given. */
export type Instruction = Readonly<{ fill: Rows; figures: readonly string[] | null }>;

/**
 * A rule set turned into a list of instructions, each over a whole block of rows. Nothing is generated as source text,
 * so it runs under a strict content-security policy; a condition that stands in many rules is computed once.
 */
export type Program = {
  readonly setting: Setting;
  readonly instructions: Instruction[];
  /** By the node written out, so that two nodes that say the same share a register. */
  readonly truths: Map<string, TruthRegister>;
  readonly ranges: Map<string, RangeRegister>;
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
export function rangeRegister(per: number, figures: readonly string[] | null = null): RangeRegister {
  return { low: new Float64Array(blockSize), high: new Float64Array(blockSize), per, figures };
}

/** A register filled once, for what does not depend on the rows. */
export function constantRange(low: number, high: number): RangeRegister {
  const register = rangeRegister(1, []);
  register.low.fill(low);
  register.high.fill(high);
  return register;
}

/** Carries out a program over some rows; what no row changes is filled once, in the first block. */
export function execute({ instructions }: Program, columns: Columns, from: number, count: number): void {
  for (const { fill, figures } of instructions) {
    if (figures === null || figures.some((id) => columns.figures.has(id))) fill(columns, from, count);
    else if (from === 0) fill(columns, 0, blockSize);
  }
}
