import {
  addDays, dayNumber, type Cases, type Count, type ISODate, type Parameter, type Provided, type Quantity, type Setting, type YearsSince,
} from '../../vocabulary/index.ts';
import { chosenOption } from '../quantify.ts';
import { tableRange } from '../tables.ts';
import { code } from './columns.ts';
import { compileCondition } from './conditions.ts';
import { beyond, fillGiven, larger, lookUp, pickRows, product, roundedTo, scaled, smaller, total, type OverTwo } from './loops.ts';
import { blockSize, constantRange, type Program, type RangeRegister } from './program.ts';
import { alike, each, either, filled, hull, joined, rescaled } from './registers.ts';

/** The register in which a quantity's bounds will stand, after adding what computes them to the program. */
export function compileQuantity(quantity: Quantity, into: Program): RangeRegister {
  const key = JSON.stringify(quantity);
  const known = into.ranges.get(key);
  if (known !== undefined) return known;
  const register = compileAnew(quantity, into);
  into.ranges.set(key, register);
  return register;
}

function compileAnew(quantity: Quantity, into: Program): RangeRegister {
  switch (quantity.kind) {
    case 'stated':
      return constantRange(quantity.value, quantity.value);
    case 'unstated':
      return constantRange(0, Infinity);
    case 'number':
      return answeredRange(quantity.id, into);
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
    case 'excess': {
      const [of, over] = alike([quantity.of, quantity.over].map((part) => compileQuantity(part, into)), into) as [RangeRegister, RangeRegister];
      return filled(of.per, either(of, over), into, (out) => (_, __, count) => {
        beyond(of.low, over.high, out.low, count);
        beyond(of.high, over.low, out.high, count);
      });
    }
    case 'times': {
      const of = compileQuantity(quantity.of, into);
      const by = compileQuantity(quantity.count, into);
      return joined(of, by, of.per * by.per, into, product);
    }
    case 'months': {
      const of = compileQuantity(quantity.of, into);
      return each(of, of.per, into, scaled(quantity.months));
    }
    case 'sum':
      return folded(quantity.of, into, total);
    case 'lesser':
      return folded(quantity.of, into, smaller);
    case 'greater':
      return folded(quantity.of, into, larger);
    case 'provided':
      return provided(quantity, into);
    case 'rounded': {
      const of = compileQuantity(quantity.of, into);
      return each(of, 1, into, roundedTo(quantity.to, quantity.to * of.per, quantity.way));
    }
    case 'cases':
      return cases(quantity, into);
    case 'count':
      return count(quantity, into);
    case 'yearsSince':
      return years(quantity, into);
    case 'readQuantity': {
      const option = chosenOption(quantity.reading, { setting: into.setting });
      const taken = option === null ? Object.values(quantity.of) : [quantity.of[option]].filter((each) => each !== undefined);
      const registers = taken.map((each) => compileQuantity(each, into));
      const [only] = registers;
      return registers.length === 1 && only !== undefined ? only : hull(registers, into);
    }
  }
}

function folded(of: readonly Quantity[], into: Program, loop: OverTwo): RangeRegister {
  return alike(of.map((quantity) => compileQuantity(quantity, into)), into)
    .reduce((a, b) => joined(a, b, a.per, into, loop));
}

function answeredRange(id: string, into: Program): RangeRegister {
  return filled(1, null, into, (out) => (columns, from, rows) => {
    const column = columns.numbers.get(id);
    if (column === undefined) return;
    out.low.set(column.low.subarray(from, from + rows));
    out.high.set(column.high.subarray(from, from + rows));
  });
}

/** The figure of the column where there is one, and what is otherwise known where there is not. */
function given(id: string, otherwise: RangeRegister, into: Program): RangeRegister {
  const figures = otherwise.figures === null ? null : [...otherwise.figures, id];
  return filled(otherwise.per, figures, into, (out) => (columns, from, rows) => {
    const column = columns.figures.get(id)?.subarray(from, from + rows);
    if (column === undefined) {
      out.low.set(otherwise.low);
      out.high.set(otherwise.high);
      return;
    }
    fillGiven(column, otherwise.per, otherwise.low, out.low);
    fillGiven(column, otherwise.per, otherwise.high, out.high);
  });
}

/** A local standard by the place and group of each row, looked up in a table made once for the day of the facts. */
function standard(parameter: Parameter, into: Program): RangeRegister {
  const { place, group } = parameter;
  if (place === null) {
    const { low, high } = range(parameter, parameter.everywhere ?? undefined, undefined, into.setting);
    return constantRange(low, high);
  }
  const groups = [undefined, ...(group?.choices ?? [])];
  const places: readonly (string | undefined)[] = [undefined, ...place.choices];
  const ranges = places.flatMap((at) => groups.map((of) => range(parameter, at, of, into.setting)));
  const lows = Float64Array.from(ranges, ({ low }) => low);
  const highs = Float64Array.from(ranges, ({ high }) => high);
  const noGroup = new Uint8Array(blockSize);
  return filled(1, null, into, (out) => (columns, from, rows) => {
    const at = columns.choices.get(place.id) as Uint8Array;
    const of = group === null ? noGroup : (columns.choices.get(group.id) as Uint8Array).subarray(from);
    lookUp(at.subarray(from, from + rows), of, groups.length, lows, out.low);
    lookUp(at.subarray(from, from + rows), of, groups.length, highs, out.high);
  });
}

function range(
  parameter: Parameter, place: string | undefined, group: string | undefined, setting: Setting,
): Readonly<{ low: number; high: number }> {
  const known = place === undefined ? null : tableRange(parameter.id, place, group, setting);
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
  return filled(whole.per, null, into, (out) => (columns, from, rows) => {
    const column = columns.choices.get(id) as Uint8Array;
    out.low.set(whole.low);
    out.high.set(whole.high);
    for (const { one, register } of ready) pickRows(column, from, rows, one, register, out);
  });
}

/** Both branches where the condition is open, else the one it picks. */
function provided(quantity: Provided<Quantity['measure']>, into: Program): RangeRegister {
  const truths = compileCondition(quantity.when, into);
  const [then, otherwise] = alike([compileQuantity(quantity.then, into), compileQuantity(quantity.otherwise, into)], into) as [RangeRegister, RangeRegister];
  const whole = hull([then, otherwise], into);
  return filled(whole.per, null, into, (out) => (_, __, rows) => {
    out.low.set(whole.low);
    out.high.set(whole.high);
    pickRows(truths, 0, rows, code.yes, then, out);
    pickRows(truths, 0, rows, code.no, otherwise, out);
  });
}

/** Days as numbers: the whole ten thousands between two of them are the full years. */
function years({ since, orGiven }: YearsSince, into: Program): RangeRegister {
  const otherwise = orGiven === null ? constantRange(0, Infinity) : compileQuantity(orGiven, into);
  const today = countedTo(into.setting.factsOn);
  return filled(1, null, into, (out) => (columns, from, rows) => {
    const column = columns.days.get(since.id) as Int32Array;
    for (let row = 0; row < rows; row += 1) {
      const day = column[from + row] as number;
      const full = Math.max(0, Math.floor((today - day) / 10_000));
      out.low[row] = day === 0 ? (otherwise.low[row] as number) : full;
      out.high[row] = day === 0 ? (otherwise.high[row] as number) : full;
    }
  });
}

/** On 28 February of a common year whoever was born on the 29th has a birthday, too. */
function countedTo(on: ISODate): number {
  return on.endsWith('-02-28') && addDays(on, 1).endsWith('-03-01') ? dayNumber(on) + 1 : dayNumber(on);
}

function count(quantity: Count, into: Program): RangeRegister {
  const truths = quantity.where === null ? null : compileCondition(quantity.where, into);
  return filled(1, null, into, (out) => (columns, from, rows) => {
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
}
