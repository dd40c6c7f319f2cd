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
      return map([of], of.per * quantity.under, into, (low) => (low[0] as number) * quantity.over);
    }
    case 'share': {
      const of = compileQuantity(quantity.of, into);
      const by = compileQuantity(quantity.share, into);
      return map([of, by], of.per * by.per * 10_000, into, (ends) => (ends[0] as number) * (ends[1] as number));
    }
    case 'sum':
      return combine(quantity.of, into, (a, b) => a + b);
    case 'lesser':
      return combine(quantity.of, into, (a, b) => Math.min(a, b));
    case 'greater':
      return combine(quantity.of, into, (a, b) => Math.max(a, b));
    case 'rounded': {
      const of = compileQuantity(quantity.of, into);
      const step = quantity.to * of.per;
      return map([of], 1, into, (ends) => {
        const value = (ends[0] as number) / step;
        return value === Infinity ? value : (quantity.way === 'up' ? Math.ceil(value) : Math.floor(value + 0.5)) * quantity.to;
      });
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

/** Applies one monotone function to both ends. */
function map(
  of: readonly RangeRegister[], per: number, into: Program, change: (ends: readonly number[]) => number,
): RangeRegister {
  const out = rangeRegister(per);
  const ends = new Array<number>(of.length).fill(0);
  into.instructions.push((_, __, rows) => {
    for (let row = 0; row < rows; row += 1) {
      for (let place = 0; place < of.length; place += 1) ends[place] = of[place]?.low[row] as number;
      out.low[row] = change(ends);
      for (let place = 0; place < of.length; place += 1) ends[place] = of[place]?.high[row] as number;
      out.high[row] = change(ends);
    }
  });
  return out;
}

function aligned(of: readonly RangeRegister[]): readonly [per: number, factors: readonly number[]] {
  const per = of.map((each) => each.per).reduce((a, b) => (a * b) / common(a, b), 1);
  return [per, of.map((each) => per / each.per)];
}

function common(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function combine(of: readonly Quantity[], into: Program, join: (a: number, b: number) => number): RangeRegister {
  const registers = of.map((each) => compileQuantity(each, into));
  const [per, factors] = aligned(registers);
  return map(registers, per, into, (ends) => ends.map((end, place) => end * (factors[place] as number)).reduce(join));
}

function hull(registers: readonly RangeRegister[], into: Program): RangeRegister {
  const [per, factors] = aligned(registers);
  const out = rangeRegister(per);
  into.instructions.push((_, __, rows) => {
    for (let row = 0; row < rows; row += 1) {
      let [low, high] = [Infinity, -Infinity];
      for (let place = 0; place < registers.length; place += 1) {
        low = Math.min(low, (registers[place]?.low[row] as number) * (factors[place] as number));
        high = Math.max(high, (registers[place]?.high[row] as number) * (factors[place] as number));
      }
      out.low[row] = low;
      out.high[row] = high;
    }
  });
  return out;
}

/** The figure of the column where there is one, and what is otherwise known where there is not. */
function given(id: string, otherwise: RangeRegister, into: Program): RangeRegister {
  const out = rangeRegister(otherwise.per);
  into.instructions.push((columns, from, rows) => {
    const column = columns.numbers.get(id) as Float64Array;
    for (let row = 0; row < rows; row += 1) {
      const value = (column[from + row] as number) * otherwise.per;
      const missing = value !== value;
      out.low[row] = missing ? (otherwise.low[row] as number) : value;
      out.high[row] = missing ? (otherwise.high[row] as number) : value;
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
  const ranges = places.map((at) => groups.map((of) => range(parameter, at, of, into.setting)));
  into.instructions.push((columns, from, rows) => {
    const atColumn = columns.choices.get(place.id) as Uint8Array;
    const ofColumn = group === null ? null : (columns.choices.get(group.id) as Uint8Array);
    for (let row = 0; row < rows; row += 1) {
      const found = ranges[atColumn[from + row] as number]?.[ofColumn === null ? 0 : (ofColumn[from + row] as number)];
      out.low[row] = found?.low ?? parameter.least;
      out.high[row] = found?.high ?? parameter.most;
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

function cases(quantity: Cases<Quantity['measure']>, into: Program): RangeRegister {
  const { choices, id } = quantity.question;
  const branches = choices.map((one) => {
    const of = quantity.of[one] ?? null;
    return of === null ? null : compileQuantity(of, into);
  });
  const real = branches.filter((branch) => branch !== null);
  const whole = hull(real, into);
  const out = rangeRegister(whole.per);
  const factors = branches.map((branch) => (branch === null ? 1 : whole.per / branch.per));
  into.instructions.push((columns, from, rows) => {
    const column = columns.choices.get(id) as Uint8Array;
    for (let row = 0; row < rows; row += 1) {
      const chosen = column[from + row] as number;
      const branch = branches[chosen - 1] ?? whole;
      const factor = branch === whole ? 1 : (factors[chosen - 1] as number);
      out.low[row] = (branch.low[row] as number) * factor;
      out.high[row] = (branch.high[row] as number) * factor;
    }
  });
  return out;
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
