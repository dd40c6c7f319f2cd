import { breachOf, demandOf } from '../../src/rules/engine/breach.ts';
import { columnsFrom, compile, compileRequirements, decide, quantify, wholeCondition, type Scope } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/employers/index.ts';
import { entitlement, type Answers, type Condition, type ISODate, type Quantity, type Setting, type Truth } from '../../src/rules/vocabulary/index.ts';
import { parameterTables } from '../../src/tools/evaluate/tables.ts';
import type { employerByHand, EmployersReadAs } from './employers.ts';
import { type Chosen, registered } from './employerWays.ts';
import { and, not } from './kleene.ts';
import type { Range } from './ranges.ts';

const tables = parameterTables();

type Hand = ReturnType<typeof employerByHand>;

/** What is said of a rule, with the sum or the number of persons that goes with it. */
type Said = Readonly<{ truth: Truth | undefined; figure: Range | null }>;

/** The columns of the compiled reader for one rule. */
type Column = Readonly<{ truths: Uint8Array; figures: Readonly<{ low: Float64Array; high: Float64Array; per: number }> | null }>;

/** One thing that is said of an employer, as the traced reader is asked for it and as the hand-written version gives it. */
type Saying = Readonly<{ id: string; condition: Condition; figure: Quantity | null; byHand: (hand: Hand) => Said }>;

const truthNames: readonly (Truth | undefined)[] = ['no', 'unknown', undefined, 'yes'];

/** Two benefits that an exclusion stands between, whichever is named first. */
export const pairOf = ({ between }: Readonly<{ between: readonly string[] }>): string => [...between].sort().join(' ');

/** Everything that is said of an employer: what is due, what is demanded, met and owed, and what excludes what. */
export const sayings: readonly Saying[] = [
  ...rules.entitlements.map((each): Saying => ({
    id: each.id, condition: wholeCondition(each), figure: each.amount,
    byHand: ({ benefits }) => { const { truth, amount } = benefits[each.id as keyof Hand['benefits']]; return { truth, figure: amount }; },
  })),
  ...rules.requirements.flatMap((each): readonly Saying[] => {
    const duty = (hand: Hand) => hand.duties[each.id as keyof Hand['duties']];
    return [
      { id: `${each.id} demanded`, condition: wholeCondition(demandOf(each)), figure: each.measured?.need ?? null,
        byHand: (hand) => ({ truth: duty(hand).required, figure: duty(hand).need }) },
      { id: `${each.id} met`, condition: each.met, figure: each.measured?.have ?? null,
        byHand: (hand) => ({ truth: duty(hand).met, figure: duty(hand).have }) },
      { id: `${each.id} broken`, condition: wholeCondition(breachOf(each)), figure: each.owed,
        byHand: (hand) => ({ truth: and(duty(hand).required, not(duty(hand).met)), figure: duty(hand).owed }) },
    ];
  }),
  ...rules.exclusions.map((each): Saying => ({
    id: pairOf(each), condition: each.when, figure: null,
    byHand: ({ notTogether }) => ({ truth: notTogether[pairOf(each) as keyof Hand['notTogether']], figure: null }),
  })),
];

/** What the rules owe and exclude, as benefits of their own, so that the compiled reader reads them beside the others. */
const asBenefits = [
  ...rules.entitlements, ...rules.requirements.map((each) => ({ ...breachOf(each), id: `${each.id} broken` })),
  ...rules.exclusions.map((each) => entitlement({
    id: pairOf(each), benefit: 'status', strength: 'shall', clauses: [each.cite.clause], when: each.when,
  })),
];

/** A day, the sourced figures, and the options chosen. */
export function settingFor(on: ISODate, chosen: Chosen): Setting {
  const readings = Object.fromEntries(Object.entries(chosen).map(([place, option]) => [registered[place as keyof EmployersReadAs], option]));
  return { factsOn: on, rulesOn: on, tables, readings };
}

/** The columns of every saying for these employers. */
export function inColumns(rows: readonly Answers[], setting: Setting): ReadonlyMap<string, Column> {
  const columns = columnsFrom(rules, rows);
  const benefits = compile({ ...rules, entitlements: asBenefits }, setting)(columns);
  const duties = compileRequirements(rules, setting)(columns);
  return new Map([
    ...[...benefits].map(([id, { truths, amount }]): [string, Column] => [id, { truths, figures: amount }]),
    ...[...duties].flatMap(([id, { required, met, breach, have, need }]): [string, Column][] => [
      [`${id} demanded`, { truths: required, figures: need }], [`${id} met`, { truths: met, figures: have }],
      [`${id} broken`, { truths: breach, figures: benefits.get(`${id} broken`)?.amount ?? null }],
    ]),
  ]);
}

/** What the compiled reader says of the employer in this row. */
export function inColumn(column: Column | undefined, at: number): Said {
  const figures = column?.figures ?? null;
  return {
    truth: truthNames[column?.truths[at] ?? 2],
    figure: figures === null ? null : { low: (figures.low[at] ?? NaN) / figures.per, high: (figures.high[at] ?? NaN) / figures.per },
  };
}

/** What the traced reader says. */
export function inTrace({ condition, figure }: Saying, scope: Scope): Said {
  const ends = figure === null ? null : quantify(figure, scope);
  return { truth: decide(condition, scope).truth, figure: ends === null ? null : { low: ends.low / ends.per, high: ends.high / ends.per } };
}

/** Whether two say the same truth and the same figure. */
export function same(one: Said, other: Said): boolean {
  if (one.truth !== other.truth) return false;
  if (one.figure === null || other.figure === null) return one.figure === other.figure;
  return alike(one.figure.low, other.figure.low) && alike(one.figure.high, other.figure.high);
}

/** A levy is four figures multiplied, past what a number holds exactly: twelve digits must agree, anything less wholly. */
function alike(one: number, other: number): boolean {
  return one === other || (one > 1_000_000 && Math.abs(one - other) <= Math.min(one, other) * 1e-12);
}
