import {
  minus, same, type Answer, type Answers, type Bundle, type Explained, type Interval, type MoneyMeasure, type QuestionRef, type RequirementOutcome, type RuleSet,
} from '../../../rules/engine/index.ts';
import { itemsIn } from '../items.ts';
import type { Judged } from '../state.ts';

/** Something of both cases; null on a side that does not have it, such as a person only one case has. */
export type Pair<T> = Readonly<{ one: T | null; other: T | null; differs: boolean }>;

/** Two sums, with everything `other − one` can be; null where one of them is no sum. */
export type Sums<T> = Pair<T> & Readonly<{ difference: Interval | null }>;

/** An answer that is not the same in both cases. */
export type AnswerPair = Readonly<{ ref: QuestionRef; one: Answer | undefined; other: Answer | undefined }>;

/** Two cases side by side, everything in the order of the rules. */
export type Comparison = Readonly<{
  answers: readonly AnswerPair[];
  totals: readonly (Sums<Interval> & Readonly<{ measure: MoneyMeasure }>)[];
  best: Pair<Bundle>;
  benefits: readonly Sums<Explained>[];
  demands: readonly Sums<RequirementOutcome>[];
}>;

/** What differs between two cases of the same rules, and what is the same. */
export function differencesOf(rules: RuleSet, one: Judged, other: Judged): Comparison {
  return {
    answers: answerPairs(rules, one, other),
    totals: totalPairs(one, other),
    best: bestPair(one, other),
    benefits: paired(one.result.outcomes, other.result.outcomes, ({ entitlement }) => entitlement, sameBenefit, drawn),
    demands: paired(one.result.requirements ?? [], other.result.requirements ?? [], ({ requirement }) => requirement, sameDemand, owed),
  };
}

function answerPairs(rules: RuleSet, one: Judged, other: Judged): readonly AnswerPair[] {
  const [ones, others] = [itemsIn(rules, one.facts), itemsIn(rules, other.facts)];
  const sides = (index: number | null) => (index === null ? [one.facts.answers, other.facts.answers] as const : [ones[index], others[index]] as const);
  const asked = [...rules.questions, ...rules.parameters.map(({ id }) => ({ id, of: null }))];
  const indexes = Array.from({ length: Math.max(ones.length, others.length) }, (_, index) => index);
  return asked.flatMap(({ id, of }) => (of === null ? [null] : indexes).flatMap((index) => {
    const [left, right] = sides(index).map((answers: Answers | undefined) => answers?.[id]);
    return JSON.stringify(left) === JSON.stringify(right) ? [] : [{ ref: { question: id, index }, one: left, other: right }];
  }));
}

function totalPairs(one: Judged, other: Judged): Comparison['totals'] {
  const nothing = { low: 0, high: 0, per: 1 };
  const of = ({ result }: Judged, measure: MoneyMeasure): Interval => result.totals.find((each) => each.measure === measure)?.amount ?? nothing;
  return [...new Set([...one.result.totals, ...other.result.totals].map(({ measure }) => measure))].map((measure) => {
    const [left, right] = [of(one, measure), of(other, measure)];
    return { measure, one: left, other: right, differs: !same(left, right), difference: minus(right, left) };
  });
}

/** Which benefits go into the best combination; that their sums differ is said with the total. */
function bestPair(one: Judged, other: Judged): Pair<Bundle> {
  const [left, right] = [one, other].map(({ result }) => result.bundle?.best ?? null);
  const names = (bundle: Bundle | null | undefined): string => JSON.stringify(bundle?.offers.map(({ id, index }) => [id, index]) ?? []);
  return { one: left ?? null, other: right ?? null, differs: names(left) !== names(right) };
}

type Placed = Readonly<{ index: number | null }>;

function paired<T extends Placed>(
  ones: readonly T[], others: readonly T[], idOf: (each: T) => string, isSame: (one: T, other: T) => boolean, sum: (each: T) => Interval | null,
): readonly Sums<T>[] {
  const key = (each: T): string => `${idOf(each)} ${String(each.index)}`;
  const left = new Map(ones.map((each) => [key(each), each]));
  const right = new Map(others.map((each) => [key(each), each]));
  return [...new Set([...left.keys(), ...right.keys()])].map((name) => {
    const [one, other] = [left.get(name) ?? null, right.get(name) ?? null];
    const [before, after] = [one === null ? null : sum(one), other === null ? null : sum(other)];
    return {
      one, other, differs: one === null || other === null || !isSame(one, other),
      difference: before === null || after === null ? null : minus(after, before),
    };
  });
}

const drawn = ({ amount }: Explained): Interval | null => amount;
const owed = ({ breach: { amount } }: RequirementOutcome): Interval | null => amount;

function sameBenefit(one: Explained, other: Explained): boolean {
  return one.verdict === other.verdict && sameSum(one.amount, other.amount) && sameSum(one.ifEntitled, other.ifEntitled);
}

/** What is owed counts only where something may be: a levy that is not due is the same at any wage. */
function sameDemand(one: RequirementOutcome, other: RequirementOutcome): boolean {
  return one.verdict === other.verdict && sameSum(one.breach.amount, other.breach.amount) && sameSum(one.have, other.have)
    && sameSum(one.need, other.need) && sameSum(one.gap, other.gap);
}

function sameSum(one: Interval | null, other: Interval | null): boolean {
  return one === null || other === null ? one === other : same(one, other);
}
