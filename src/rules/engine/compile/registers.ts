import { larger, scaled, smaller, type Over, type OverTwo } from './loops.ts';
import { rangeRegister, type Program, type RangeRegister, type Rows } from './program.ts';

/** A new register and the instruction that fills it. */
export function filled(
  per: number, figures: readonly string[] | null, into: Program, filling: (out: RangeRegister) => Rows,
): RangeRegister {
  const out = rangeRegister(per, figures);
  into.instructions.push({ fill: filling(out), figures });
  return out;
}

/** The local figures two registers depend on together; null as soon as one depends on the rows. */
export function either(a: RangeRegister, b: RangeRegister): readonly string[] | null {
  return a.figures === null || b.figures === null ? null : [...a.figures, ...b.figures];
}

/** Applies a monotone loop to both ends of a register. */
export function each(of: RangeRegister, per: number, into: Program, loop: Over): RangeRegister {
  return filled(per, of.figures, into, (out) => (_, __, count) => {
    loop(of.low, out.low, count);
    loop(of.high, out.high, count);
  });
}

/** Applies a monotone loop to both ends of two registers. */
export function joined(a: RangeRegister, b: RangeRegister, per: number, into: Program, loop: OverTwo): RangeRegister {
  return filled(per, either(a, b), into, (out) => (_, __, count) => {
    loop(a.low, b.low, out.low, count);
    loop(a.high, b.high, out.high, count);
  });
}

/** The same values over a larger denominator, so that registers can be joined. */
export function rescaled(of: RangeRegister, per: number, into: Program): RangeRegister {
  return of.per === per ? of : each(of, per, into, scaled(per / of.per));
}

/** These registers over one denominator. */
export function alike(of: readonly RangeRegister[], into: Program): readonly RangeRegister[] {
  const per = of.map((register) => register.per).reduce((a, b) => (a * b) / common(a, b), 1);
  return of.map((register) => rescaled(register, per, into));
}

function common(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Everything that any of these can be. */
export function hull(of: readonly RangeRegister[], into: Program): RangeRegister {
  return alike(of, into).reduce((a, b) => filled(a.per, either(a, b), into, (out) => (_, __, count) => {
    smaller(a.low, b.low, out.low, count);
    larger(a.high, b.high, out.high, count);
  }));
}
