import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFrom, compile, evaluate } from '../../../src/rules/engine/index.ts';
import { code } from '../../../src/rules/engine/compile/columns.ts';
import {
  all, answered, anyOne, atLeast, atMost, byChoice, cases, countOf, entitlement, everyOne, excess, greater, includes, lesser, not,
  percent, portion, provided, read, readQuantity, rounded, share, shareOf, stated, sum, timesCount, unlessGiven, within,
  type Answers, type Condition, type Facts, type Quantity, type RuleSet,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, benefit, even, here, noted, rate, settingOf, smallRules, standard } from './small.ts';

/** The truth a code stands for. */
function truthOf(number: number | undefined): string | undefined {
  return Object.entries(code).find(([, each]) => each === number)?.[0];
}

const member = answered(ask.member, here);
const fen = (value: number) => stated(value, 'fen/month', here);

/** The compiled truths of a condition, row by row. */
function columnOf(when: Condition, rows: readonly Answers[], casesOfRows?: readonly number[]): readonly (string | undefined)[] {
  const rules = smallRules(entitlement(benefit('E', when)));
  const column = compile(rules, settingOf())(columnsFrom(rules, rows, casesOfRows)).get('E');
  return [...(column?.truths ?? [])].map(truthOf);
}

const conditions: Readonly<Record<string, Condition>> = {
  answered: member,
  includes: includes(ask.marks, ['x', 'z'], here),
  compared: atMost(ask.rent, percent(150, standard, here), here),
  within: within(ask.since, 1, 'excluded', here),
  not: not(member),
  byChoice: byChoice(ask.colour, { red: member, green: member, blue: not(member) }),
  'read by recommendation': read(noted, { wide: member, narrow: answered(ask.open, here) }),
  'read both ways': read(even, { wide: member, narrow: answered(ask.open, here) }),
};

const quantities: Readonly<Record<string, Quantity<'fen/month'>>> = {
  portion: portion(1, 3, ask.rent, here),
  share: share(ask.rent, rate, here),
  sum: sum(ask.rent, percent(30, standard, here), ask.fund),
  lesser: lesser(percent(30, standard, here), ask.rent),
  greater: greater(ask.rent, portion(2, 7, ask.fund, here)),
  rounded: rounded(percent(33, ask.rent, here), 100, 'nearest', here),
  'rounded down': rounded(percent(33, ask.rent, here), 100, 'down', here),
  excess: excess(percent(30, standard, here), percent(40, ask.rent, here), here),
  provided: provided(atMost(ask.rent, fen(150), here), percent(33, ask.rent, here), fen(7)),
  'times a count': timesCount(percent(50, standard, here), countOf('people', member), here),
  'rounded up': rounded(percent(33, ask.rent, here), 100, 'up', here),
  cases: cases('fen/month', ask.colour, { red: fen(125), green: percent(50, fen(125), here), blue: ask.rent }),
  'cases, one without': cases('fen/month', ask.colour, { red: fen(125), green: null, blue: ask.rent }),
  unlessGiven: unlessGiven(standard, fen(500)),
  'read both ways': readQuantity('fen/month', even, { wide: percent(50, ask.rent, here), narrow: fen(7) }),
};

const answer = (...answers: readonly Answers[string][]) => fc.constantFrom(...answers, 'unknown');
const someRows = fc.array(fc.record({
  'town.open': answer('yes', 'no'), 'town.colour': answer('red', 'green', 'blue'), 'town.rent': answer(0, 1, 150, 999, 1_000),
  'town.fund': answer(0, 7, 1_000), 'person.member': answer('yes', 'no'), 'person.marks': answer([], ['x'], ['y'], ['x', 'y', 'z']),
  'person.since': answer('2019-02-01', '2019-02-02', '2020-02-01', '2020-02-02'), standard: answer(1, 101, 700), rate: answer(8_000, 10_000),
}, { requiredKeys: [] }), { minLength: 1, maxLength: 20 }).map((rows) => rows as readonly Answers[]);

describe('the compiled reader', () => {
  const everything: RuleSet = smallRules(
    ...Object.entries(conditions).map(([id, when]) => entitlement(benefit(id, when))),
    ...Object.entries(quantities).map(([id, amount]) => entitlement({ ...benefit(`amount: ${id}`, member), amount })),
  );
  const compiled = compile(everything, settingOf());

  it('says of every row what the traced reader says, for every kind of condition and sum', () => {
    fc.assert(fc.property(someRows, (rows) => {
      const columns = compiled(columnsFrom(everything, rows));
      for (const [at, row] of rows.entries()) {
        const facts: Facts = { answers: row, lists: { people: [row] } };
        for (const { entitlement: id, trace, ifEntitled } of evaluate(everything, facts, settingOf())) {
          const column = columns.get(id);
          expect(truthOf(column?.truths[at]), id).toBe(trace.truth);
          if (ifEntitled === null) continue;
          const { low, high, per } = column?.amount ?? { low: [], high: [], per: 1 };
          expect([(low[at] ?? NaN) / per, (high[at] ?? NaN) / per], id).toEqual([ifEntitled.low / ifEntitled.per, ifEntitled.high / ifEntitled.per]);
        }
      }
    }), { numRuns: 100 });
  });

  it('can be asked for some benefits only', () => {
    const columns = columnsFrom(everything, [{ 'person.member': 'yes' }]);
    expect([...compile(everything, settingOf(), ['not'])(columns).keys()]).toEqual(['not']);
  });

  it('gives an empty answer for no rows', () => {
    expect(columnOf(member, [])).toEqual([]);
  });
});

describe('several rows of one case', () => {
  const rows = ['yes', 'no', 'unknown', 'yes'].map((one) => ({ 'person.member': one }));

  it('share what is true of anyone and of everyone', () => {
    expect(columnOf(anyOne('people', member), rows, [1, 1, 2, 3])).toEqual(['yes', 'yes', 'unknown', 'yes']);
    expect(columnOf(everyOne('people', member), rows, [1, 1, 2, 3])).toEqual(['no', 'no', 'unknown', 'yes']);
  });

  it('are counted together', () => {
    const two = atLeast(countOf('people', member), stated(2, 'persons', here), here);
    expect(columnOf(two, rows, [1, 1, 1, 1])).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(columnOf(two, rows, [1, 1, 1, 2])).toEqual(['unknown', 'unknown', 'unknown', 'no']);
    expect(columnOf(shareOf('people', member, 1, 2, here), rows, [1, 1, 2, 3])).toEqual(['yes', 'yes', 'unknown', 'yes']);
  });

  it('are told apart from the next case although the answers are the same', () => {
    const alone = all(anyOne('people', member), not(member));
    expect(columnOf(alone, rows.slice(0, 2), [1, 1])).toEqual(['no', 'yes']);
    expect(columnOf(alone, rows.slice(0, 2), [1, 2])).toEqual(['no', 'no']);
  });
});

describe('more rows than one block of 1,024', () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ 'person.member': at % 3 === 0 ? 'yes' : 'no' }));

  it.each([1_023, 1_024, 1_025, 2_048, 3_000])('%i rows are all answered', (count) => {
    expect(columnOf(member, rowsOf(count)).filter((truth) => truth === 'yes')).toHaveLength(Math.ceil(count / 3));
  });

  it('a household that stands across the edge of a block is not cut in two', () => {
    // Households of seven: one holds rows 1,022 to 1,028, and only the last of them is a member.
    const rows = Array.from({ length: 1_100 }, (_, at) => ({ 'person.member': at === 1_028 ? 'yes' : 'no' }));
    const anyone = columnOf(anyOne('people', member), rows, rows.map((_, at) => Math.floor(at / 7)));
    expect(anyone.flatMap((truth, at) => (truth === 'yes' ? [at] : []))).toEqual([1_022, 1_023, 1_024, 1_025, 1_026, 1_027, 1_028]);
  });
});
