import {
  addYears, dayNumber, type ChoiceQuestion, type Condition, type FromDay, type Relation, type Stands, type Within,
} from '../../vocabulary/index.ts';
import { chosenOption } from '../quantify.ts';
import { bits, code } from './columns.ts';
import { truthRegister, type Program, type RangeRegister, type Rows, type TruthRegister } from './program.ts';
import { compileQuantity } from './quantities.ts';
import { overCases } from './overCases.ts';

/** The register in which a condition's truths will stand, after adding what computes them to the program. */
export function compileCondition(condition: Condition, into: Program): TruthRegister {
  const key = JSON.stringify(condition);
  const known = into.truths.get(key);
  if (known !== undefined) return known;
  const register = compileAnew(condition, into);
  into.truths.set(key, register);
  return register;
}

function compileAnew(condition: Condition, into: Program): TruthRegister {
  const out = truthRegister();
  const add = (fill: Rows): void => { into.instructions.push({ fill, figures: null }); };
  switch (condition.kind) {
    case 'answered':
      add(copyTruths(condition.question.id, out));
      return out;
    case 'judgement':
      if (condition.decided === null) return out.fill(code.unknown);
      add(copyTruths(condition.decided.id, out));
      return out;
    case 'settled':
      return out.fill(code[condition.truth]);
    case 'chosen': {
      const { id, choices } = condition.question;
      const table = Uint8Array.from([code.unknown, ...choices.map((one) => (condition.among.includes(one) ? code.yes : code.no))]);
      add((columns, from, count) => {
        const column = columns.choices.get(id) as Uint8Array;
        for (let row = 0; row < count; row += 1) out[row] = table[column[from + row] as number] as number;
      });
      return out;
    }
    case 'includes': {
      const { id, choices } = condition.question;
      const mask = bits(choices, condition.anyOf);
      add((columns, from, count) => {
        const column = columns.sets.get(id) as Uint16Array;
        for (let row = 0; row < count; row += 1) {
          const set = column[from + row] as number;
          const unanswered = set >>> 15;
          out[row] = unanswered | ((unanswered - 1) & (Number((set & mask) !== 0) * code.yes));
        }
      });
      return out;
    }
    case 'compared':
      compare(compileQuantity(condition.left, into), condition.relation, compileQuantity(condition.right, into), out, add);
      return out;
    case 'within':
      add(runs(condition, into, out));
      return out;
    case 'fromDay':
      add(fromDay(condition, out));
      return out;
    case 'stands':
      add(stands(condition, into, out));
      return out;
    case 'all':
    case 'any': {
      const [first, ...rest] = condition.of.map((part) => compileCondition(part, into));
      if (first === undefined || rest.length === 0) return first ?? out;
      const every = condition.kind === 'all';
      rest.forEach((other, place) => { add(every ? and(place === 0 ? first : out, other, out) : or(place === 0 ? first : out, other, out)); });
      return out;
    }
    case 'not': {
      const of = compileCondition(condition.of, into);
      add((_, __, count) => {
        for (let row = 0; row < count; row += 1) {
          const other = (of[row] as number) ^ code.yes;
          // The opposite with its two bits exchanged, so that unknown stays unknown.
          out[row] = (other >> 1) | ((other & 1) << 1);
        }
      });
      return out;
    }
    case 'byChoice':
      add(byChoice(condition.question, Object.entries(condition.of).map(([one, branch]) =>
        [condition.question.choices.indexOf(one) + 1, compileCondition(branch, into)] as const), out));
      return out;
    case 'read': {
      const option = chosenOption(condition.reading, { setting: into.setting });
      const taken = option === null ? Object.values(condition.of) : [condition.of[option]].filter((each) => each !== undefined);
      const [first, ...rest] = taken.map((branch) => compileCondition(branch, into));
      if (first === undefined || rest.length === 0) return first ?? out;
      rest.forEach((other, place) => { add(agree(place === 0 ? first : out, other, out)); });
      return out;
    }
    case 'everyOne':
    case 'anyOne': {
      const of = compileCondition(condition.of, into);
      add(overCases(of, out, condition.kind === 'everyOne' ? (a, b) => a & b : (a, b) => a | b));
      return out;
    }
  }
}

function copyTruths(id: string, out: TruthRegister): Rows {
  return (columns, from, count) => { out.set((columns.truths.get(id) as Uint8Array).subarray(from, from + count)); };
}

function and(a: TruthRegister, b: TruthRegister, out: TruthRegister): Rows {
  return (_, __, count) => { for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) & (b[row] as number); };
}

function or(a: TruthRegister, b: TruthRegister, out: TruthRegister): Rows {
  return (_, __, count) => { for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) | (b[row] as number); };
}

/** What both say, or unknown (01) where any bit differs. */
function agree(a: TruthRegister, b: TruthRegister, out: TruthRegister): Rows {
  return (_, __, count) => {
    for (let row = 0; row < count; row += 1) {
      const x = a[row] as number;
      const y = b[row] as number;
      out[row] = (x & y) | Number(x !== y);
    }
  };
}

/** "And" and "or" over the branches each row takes or could take; where the two are the same, the branches agree. */
function byChoice(
  question: ChoiceQuestion, branches: readonly (readonly [code: number, truths: TruthRegister])[], out: TruthRegister,
): Rows {
  const every = truthRegister();
  const some = truthRegister();
  const settle = agree(every, some, out);
  return (columns, from, count) => {
    const column = columns.choices.get(question.id) as Uint8Array;
    every.fill(code.yes);
    some.fill(code.no);
    for (const [one, truths] of branches) takeBranch(column, from, count, one, truths, every, some);
    settle(columns, from, count);
  };
}

function takeBranch(
  column: Uint8Array, from: number, count: number, one: number, truths: TruthRegister,
  every: TruthRegister, some: TruthRegister,
): void {
  for (let row = 0; row < count; row += 1) {
    const chosen = column[from + row] as number;
    const taken = (Number(chosen === 0) | Number(chosen === one)) * code.yes;
    const truth = truths[row] as number;
    every[row] = (every[row] as number) & (truth | (code.yes ^ taken));
    some[row] = (some[row] as number) | (truth & taken);
  }
}

function compare(a: RangeRegister, relation: Relation, b: RangeRegister, out: TruthRegister, add: (fill: Rows) => void): void {
  switch (relation) {
    case 'atMost':
      add(atMost(a, b, out));
      return;
    case 'below':
      add(below(a, b, out));
      return;
    case 'atLeast':
      add(atMost(b, a, out));
      return;
    case 'above':
      add(below(b, a, out));
      return;
  }
}

/** Yes (11) is one bit for "sure" and one for "not ruled out"; the lower alone is unknown. */
function atMost(a: RangeRegister, b: RangeRegister, out: TruthRegister): Rows {
  return (_, __, count) => {
    for (let row = 0; row < count; row += 1) {
      const sure = Number((a.high[row] as number) * b.per <= (b.low[row] as number) * a.per);
      out[row] = (sure << 1) | Number((a.low[row] as number) * b.per <= (b.high[row] as number) * a.per);
    }
  };
}

function below(a: RangeRegister, b: RangeRegister, out: TruthRegister): Rows {
  return (_, __, count) => {
    for (let row = 0; row < count; row += 1) {
      const sure = Number((a.high[row] as number) * b.per < (b.low[row] as number) * a.per);
      out[row] = (sure << 1) | Number((a.low[row] as number) * b.per < (b.high[row] as number) * a.per);
    }
  };
}

/** Which days lie so many years back is the same for every row, so the rows need no calendar. */
function runs(condition: Within, into: Program, out: TruthRegister): Rows {
  const on = into.setting.factsOn;
  const today = dayNumber(on);
  const firstDay = earliest(condition, today);
  return (columns, from, count) => {
    const column = columns.days.get(condition.since.id) as Int32Array;
    for (let row = 0; row < count; row += 1) {
      const since = column[from + row] as number;
      const runs = Number(since >= firstDay) & Number(since <= today);
      out[row] = Number(since === 0) | (runs * code.yes);
    }
  };
}

function fromDay({ question, day }: FromDay, out: TruthRegister): Rows {
  const least = dayNumber(day);
  return (columns, from, count) => {
    const column = columns.days.get(question.id) as Int32Array;
    for (let row = 0; row < count; row += 1) {
      const date = column[from + row] as number;
      out[row] = Number(date === 0) | (Number(date >= least) * code.yes);
    }
  };
}

/** The answer, and no (00) once its last day is over; a last day that was not given is 0. */
function stands({ question, until }: Stands, into: Program, out: TruthRegister): Rows {
  const today = dayNumber(into.setting.factsOn);
  return (columns, from, count) => {
    const truths = columns.truths.get(question.id) as Uint8Array;
    const column = columns.days.get(until.id) as Int32Array;
    for (let row = 0; row < count; row += 1) {
      const last = column[from + row] as number;
      out[row] = (truths[from + row] as number) * (Number(last === 0) | Number(last >= today));
    }
  };
}

/** The earliest starting day for which the years have not run out; 29 February counts as the 28th in common years. */
function earliest(condition: Within, today: number): number {
  const start = today - condition.years * 10_000;
  for (let day = start - 1; ; day += 1) {
    const date = `${String(day).slice(0, 4)}-${String(day).slice(4, 6)}-${String(day).slice(6)}` as const;
    const last = dayNumber(addYears(date as `${number}-${number}-${number}`, condition.years));
    if (condition.lastDay === 'included' ? today <= last : today < last) return day;
  }
}
