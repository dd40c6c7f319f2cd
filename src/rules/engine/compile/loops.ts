import type { Rounding } from '../../vocabulary/index.ts';
import { whole } from '../interval.ts';
import type { RangeRegister } from './program.ts';

// Each loop is plain and a function of its own: one loop shared by all instructions would be slow.

/** A loop over one end of one register. */
export type Over = (of: Float64Array, out: Float64Array, count: number) => void;

/** A loop over one end of two registers. */
export type OverTwo = (a: Float64Array, b: Float64Array, out: Float64Array, count: number) => void;

/** Every value times a whole number. */
export function scaled(by: number): Over {
  return (of, out, count) => { for (let row = 0; row < count; row += 1) out[row] = (of[row] as number) * by; };
}

/** Every value rounded to a multiple of `to`, where `step` is that multiple over the register's denominator. */
export function roundedTo(to: number, step: number, way: Rounding): Over {
  return (of, out, count) => {
    for (let row = 0; row < count; row += 1) {
      const value = (of[row] as number) / step;
      out[row] = value === Infinity ? value : whole[way](value) * to;
    }
  };
}

/** Every product of two values from zero up; nothing of anything, however large, is nothing. */
export const product: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) {
    const x = a[row] as number;
    const y = b[row] as number;
    out[row] = x === 0 || y === 0 ? 0 : x * y;
  }
};

/** By how much a value exceeds another; nothing where it does not. */
export const beyond: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = Math.max(0, (a[row] as number) - (b[row] as number));
};

/** Every sum of two values. */
export const total: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) + (b[row] as number);
};

/** The smaller of two values. */
export const smaller: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = Math.min(a[row] as number, b[row] as number);
};

/** The larger of two values. */
export const larger: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = Math.max(a[row] as number, b[row] as number);
};

/** The given figure of each row, or what stands otherwise where it was not given. */
export function fillGiven(column: Float64Array, per: number, otherwise: Float64Array, out: Float64Array): void {
  for (let row = 0; row < column.length; row += 1) {
    const value = (column[row] as number) * per;
    // NaN, "not answered", is the only number that is not itself.
    out[row] = value === value ? value : (otherwise[row] as number);
  }
}

/** The cell of a table for the place and group of each row. */
export function lookUp(at: Uint8Array, of: Uint8Array, width: number, table: Float64Array, out: Float64Array): void {
  for (let row = 0; row < at.length; row += 1) out[row] = table[(at[row] as number) * width + (of[row] as number)] as number;
}

/** Takes over the rows that made one choice. */
export function pickRows(
  column: Uint8Array, from: number, rows: number, one: number, register: RangeRegister, out: RangeRegister,
): void {
  const { low, high } = register;
  for (let row = 0; row < rows; row += 1) {
    if (column[from + row] !== one) continue;
    out.low[row] = low[row] as number;
    out.high[row] = high[row] as number;
  }
}
