import {
  type Cases, type Count, type Parameter, type Quantity, type Setting,
} from '../../vocabulary/index.ts';
import { chosenOption } from '../quantify.ts';
import { tableRanges } from '../tables.ts';
import { code } from './columns.ts';
import { compileCondition } from './conditions.ts';
import { constantRange, rangeRegister, type Program, type RangeRegister } from './program.ts';

/** The register in which a quantity's bounds will stand, after adding what computes them to the program. */
export function compileQuantity(quantity: Quantity, into: Program): RangeRegister {
  const known = into.ranges.get(quantity);
  if (known !== undefined) return known;
  const register = compileAnew(quantity, into);
  into.ranges.set(quantity, register);
  return register;
}

function compileAnew(quantity: Quantity, into: Program): RangeRegister {
  switch (quantity.kind) {
    case 'stated':
      return constantRange(quantity.value, quantity.value);
    case 'unstated':
      return constantRange(0, Infinity);
    case 'number':
      return given(quantity.id, constantRange(quantity.least, quantity.most), into);
    case 'parameter':
      return given(quantity.id, standard(quantity, into), into);
    case 'unlessGiven':
      return given(quantity.parameter.id, compileQuantity(quantity.otherwise, into), into);
    case 'portion': {
      const of = compileQuantity(quantity.of, into);
      return each(of, of.per * quantity.under, into, scaled(quantity.over));
    }
    case 'share': {
      const of = compileQuantity(quantity.of, into);
      const by = compileQuantity(quantity.share, into);
      return joined(of, by, of.per * by.per * 10_000, into, product);
    }
    case 'sum':
      return folded(quantity.of, into, total);
    case 'lesser':
      return folded(quantity.of, into, smaller);
    case 'greater':
      return folded(quantity.of, into, larger);
    case 'rounded': {
      const of = compileQuantity(quantity.of, into);
      return each(of, 1, into, roundedTo(quantity.to, quantity.to * of.per, quantity.way));
    }
    case 'cases':
      return cases(quantity, into);
    case 'count':
      return count(quantity, into);
    case 'readQuantity': {
      const option = chosenOption(quantity.reading, { setting: into.setting });
      const taken = option === null ? Object.values(quantity.of) : [quantity.of[option]].filter((each) => each !== undefined);
      const registers = taken.map((each) => compileQuantity(each, into));
      const [only] = registers;
      return registers.length === 1 && only !== undefined ? only : hull(registers, into);
    }
  }
}

/** A loop over one end of one register, or of two. Each is a plain loop of its own: one shared loop would be slow. */
type Over = (of: Float64Array, out: Float64Array, count: number) => void;
type OverTwo = (a: Float64Array, b: Float64Array, out: Float64Array, count: number) => void;

/** Applies a monotone loop to both ends of a register. */
function each(of: RangeRegister, per: number, into: Program, loop: Over): RangeRegister {
  const out = rangeRegister(per);
  into.instructions.push((_, __, count) => {
    loop(of.low, out.low, count);
    loop(of.high, out.high, count);
  });
  return out;
}

/** Applies a monotone loop to both ends of two registers. */
function joined(a: RangeRegister, b: RangeRegister, per: number, into: Program, loop: OverTwo): RangeRegister {
  const out = rangeRegister(per);
  into.instructions.push((_, __, count) => {
    loop(a.low, b.low, out.low, count);
    loop(a.high, b.high, out.high, count);
  });
  return out;
}

function scaled(by: number): Over {
  return (of, out, count) => { for (let row = 0; row < count; row += 1) out[row] = (of[row] as number) * by; };
}

function roundedTo(to: number, step: number, way: 'up' | 'nearest'): Over {
  return (of, out, count) => {
    for (let row = 0; row < count; row += 1) {
      const value = (of[row] as number) / step;
      out[row] = value === Infinity ? value : (way === 'up' ? Math.ceil(value) : Math.floor(value + 0.5)) * to;
    }
  };
}

const product: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) * (b[row] as number);
};

const total: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) + (b[row] as number);
};

const smaller: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = Math.min(a[row] as number, b[row] as number);
};

const larger: OverTwo = (a, b, out, count) => {
  for (let row = 0; row < count; row += 1) out[row] = Math.max(a[row] as number, b[row] as number);
};

/** The same values over a larger denominator, so that registers can be joined. */
function rescaled(of: RangeRegister, per: number, into: Program): RangeRegister {
  return of.per === per ? of : each(of, per, into, scaled(per / of.per));
}

function alike(of: readonly RangeRegister[], into: Program): readonly RangeRegister[] {
  const per = of.map((register) => register.per).reduce((a, b) => (a * b) / common(a, b), 1);
  return of.map((register) => rescaled(register, per, into));
}

function common(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function folded(of: readonly Quantity[], into: Program, loop: OverTwo): RangeRegister {
  return alike(of.map((quantity) => compileQuantity(quantity, into)), into)
    .reduce((a, b) => joined(a, b, a.per, into, loop));
}

function hull(of: readonly RangeRegister[], into: Program): RangeRegister {
  return alike(of, into).reduce((a, b) => {
    const out = rangeRegister(a.per);
    into.instructions.push((_, __, count) => {
      smaller(a.low, b.low, out.low, count);
      larger(a.high, b.high, out.high, count);
    });
    return out;
  });
}

/** The figure of the column where there is one, and what is otherwise known where there is not. */
function given(id: string, otherwise: RangeRegister, into: Program): RangeRegister {
  const out = rangeRegister(otherwise.per);
  into.instructions.push((columns, from, rows) => {
    const column = columns.numbers.get(id) as Float64Array;
    for (let row = 0; row < rows; row += 1) {
      const value = (column[from + row] as number) * otherwise.per;
      if (value === value) {
        out.low[row] = value;
        out.high[row] = value;
      } else {
        out.low[row] = otherwise.low[row] as number;
        out.high[row] = otherwise.high[row] as number;
      }
    }
  });
  return out;
}

/** A local standard by the place and group of each row, looked up in a table made once for the day of the facts. */
function standard(parameter: Parameter, into: Program): RangeRegister {
  const { place, group } = parameter;
  if (place === null) return constantRange(parameter.least, parameter.most);
  const out = rangeRegister(1);
  const groups = [undefined, ...(group?.choices ?? [])];
  const places: readonly (string | undefined)[] = [undefined, ...place.choices];
  const ranges = places.flatMap((at) => groups.map((of) => range(parameter, at, of, into.setting)));
  const lows = Float64Array.from(ranges, ({ low }) => low);
  const highs = Float64Array.from(ranges, ({ high }) => high);
  const noGroup = new Uint8Array(0);
  into.instructions.push((columns, from, rows) => {
    const atColumn = columns.choices.get(place.id) as Uint8Array;
    const ofColumn = group === null ? noGroup : (columns.choices.get(group.id) as Uint8Array);
    for (let row = 0; row < rows; row += 1) {
      const cell = (atColumn[from + row] as number) * groups.length + (ofColumn[from + row] ?? 0);
      out.low[row] = lows[cell] as number;
      out.high[row] = highs[cell] as number;
    }
  });
  return out;
}

function range(
  parameter: Parameter, place: string | undefined, group: string | undefined, setting: Setting,
): Readonly<{ low: number; high: number }> {
  const known = place === undefined ? null : tableRanges(parameter.id, place, group, setting);
  return known ?? { low: parameter.least, high: parameter.most };
}

/** All branches where the choice is open or has no such quantity, else the branch chosen. */
function cases(quantity: Cases<Quantity['measure']>, into: Program): RangeRegister {
  const { choices, id } = quantity.question;
  const branches = choices.flatMap((one, place) => {
    const of = quantity.of[one] ?? null;
    return of === null ? [] : [{ code: place + 1, register: compileQuantity(of, into) }];
  });
  const whole = hull(branches.map(({ register }) => register), into);
  const ready = branches.map(({ code: one, register }) => ({ one, register: rescaled(register, whole.per, into) }));
  const out = rangeRegister(whole.per);
  into.instructions.push((columns, from, rows) => {
    const column = columns.choices.get(id) as Uint8Array;
    out.low.set(whole.low);
    out.high.set(whole.high);
    for (const { one, register } of ready) pickRows(column, from, rows, one, register, out);
  });
  return out;
}

function pickRows(
  column: Uint8Array, from: number, rows: number, one: number, register: RangeRegister, out: RangeRegister,
): void {
  const { low, high } = register;
  for (let row = 0; row < rows; row += 1) {
    if (column[from + row] !== one) continue;
    out.low[row] = low[row] as number;
    out.high[row] = high[row] as number;
  }
}

function count(quantity: Count, into: Program): RangeRegister {
  const truths = quantity.where === null ? null : compileCondition(quantity.where, into);
  const out = rangeRegister(1);
  into.instructions.push((columns, from, rows) => {
    const numbers = columns.cases;
    for (let start = 0; start < rows;) {
      let [end, low, high] = [start, 0, 0];
      while (end < rows && numbers[from + end] === numbers[from + start]) {
        const truth = truths === null ? code.yes : (truths[end] as number);
        if (truth === code.yes) low += 1;
        if (truth !== code.no) high += 1;
        end += 1;
      }
      out.low.fill(low, start, end);
      out.high.fill(high, start, end);
      start = end;
    }
  });
  return out;
}
