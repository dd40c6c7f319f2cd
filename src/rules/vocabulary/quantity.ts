import type { Citation, Some } from './clause.ts';
import type { Condition } from './condition.ts';
import type { CountMeasure, Measure, MoneyMeasure } from './measure.ts';
import type { Parameter } from './parameter.ts';
import type { ChoiceQuestion, DateQuestion, ListId, NumberQuestion } from './question.ts';
import type { Reading } from './reading.ts';

/** A figure the text states, in its measure. */
export type Stated<M extends Measure> = Readonly<{ kind: 'stated'; measure: M; value: number; cite: Citation }>;

/** What the text leaves without a figure: anything from `least` up, never zero by default. */
export type Unstated<M extends Measure> = Readonly<{ kind: 'unstated'; measure: M; cite: Citation }>;

/** `of` × `over` ÷ `under`, exactly: 30 % is 30 over 100. */
export type Portion<M extends Measure> =
  Readonly<{ kind: 'portion'; measure: M; of: Quantity<M>; over: number; under: number; cite: Citation }>;

/** `of` × a share given in basis points. */
export type Share<M extends Measure> =
  Readonly<{ kind: 'share'; measure: M; of: Quantity<M>; share: Quantity<'basisPoints'>; cite: Citation }>;

/** The sum, the smallest or the largest of several quantities of one measure. */
export type Combined<M extends Measure> =
  Readonly<{ kind: 'sum' | 'lesser' | 'greater'; measure: M; of: Some<Quantity<M>> }>;

/** By how much `of` exceeds `over`; nothing where it does not. */
export type Excess<M extends Measure> =
  Readonly<{ kind: 'excess'; measure: M; of: Quantity<M>; over: Quantity<M>; cite: Citation }>;

/** A sum for one, times how many there are. Only numbers from zero up are multiplied. */
export type Times<M extends Measure> =
  Readonly<{ kind: 'times'; measure: M; of: Quantity<M>; count: Quantity<CountMeasure>; cite: Citation }>;

/** So many months of a sum paid by the month, as a sum for the year. */
export type Months =
  Readonly<{ kind: 'months'; measure: 'fen/year'; of: Quantity<'fen/month'>; months: number; cite: Citation }>;

/** One quantity for each choice of a question; null for a choice under which there is no such quantity. */
export type Cases<M extends Measure> = Readonly<{
  kind: 'cases'; measure: M; question: ChoiceQuestion; of: Readonly<Record<string, Quantity<M> | null>>;
}>;

/** Up, down, or to the nearest with halves up. */
export type Rounding = 'up' | 'down' | 'nearest';

/** One quantity where a condition holds, another where it does not. */
export type Provided<M extends Measure> =
  Readonly<{ kind: 'provided'; measure: M; when: Condition; then: Quantity<M>; otherwise: Quantity<M> }>;

/** Rounded to a multiple of `to`; only where a clause or a reading says so, or only whole persons or things can be counted. */
export type Rounded<M extends Measure> =
  Readonly<{ kind: 'rounded'; measure: M; of: Quantity<M>; to: number; way: Rounding; cite: Citation }>;

/** A figure of the text that a current local figure replaces where one is given. */
export type UnlessGiven<M extends Measure> =
  Readonly<{ kind: 'unlessGiven'; measure: M; parameter: Parameter<M>; otherwise: Quantity<M> }>;

/** How many items of a list meet a condition; everyone when the condition is null. */
export type Count = Readonly<{ kind: 'count'; measure: 'persons'; list: ListId; where: Condition | null }>;

/**
 * Full calendar years from a date to the day of the facts. Where the date was not answered, the number given instead
 * under `orGiven` counts; null where only the date is asked.
 */
export type YearsSince = Readonly<{
  kind: 'yearsSince'; measure: 'years'; since: DateQuestion; orGiven: NumberQuestion<'years'> | null;
}>;

/** A quantity that differs by how the text is read. */
export type ReadQuantity<M extends Measure> = Readonly<{
  kind: 'readQuantity'; measure: M; reading: Reading; of: Readonly<Record<string, Quantity<M>>>;
}>;

/** Every way a rule can name a number. No node holds a function. */
export type Quantity<M extends Measure = Measure> =
  | NumberQuestion<M> | Parameter<M> | Stated<M> | Unstated<M> | Portion<M> | Share<M> | Combined<M> | Excess<M> | Times<M>
  | Cases<M> | Provided<M> | Rounded<M> | UnlessGiven<M> | ReadQuantity<M> | Extract<Count | Months | YearsSince, { measure: M }>;

/** A figure of the text. */
export function stated<M extends Measure>(value: number, measure: M, cite: Citation): Stated<M> {
  return { kind: 'stated', measure, value, cite };
}

/** A whole number of yuan as the fen the engine counts in. */
export function yuan<M extends MoneyMeasure>(value: number, measure: M, cite: Citation): Stated<M> {
  return stated(Math.round(value * 100), measure, cite);
}

/** A benefit in money for which the text gives no figure. */
export function unstated<M extends Measure>(measure: M, cite: Citation): Unstated<M> {
  return { kind: 'unstated', measure, cite };
}

/** `over` ÷ `under` of a quantity, kept exact. */
export function portion<M extends Measure>(
  over: number, under: number, of: Quantity<M>, cite: Citation,
): Portion<M> {
  return { kind: 'portion', measure: of.measure, of, over, under, cite };
}

/** So many percent of a quantity, kept exact. */
export function percent<M extends Measure>(value: number, of: Quantity<M>, cite: Citation): Portion<M> {
  return portion(value, 100, of, cite);
}

/** A share in basis points of a quantity. */
export function share<M extends Measure>(
  of: Quantity<M>, bySharing: Quantity<'basisPoints'>, cite: Citation,
): Share<M> {
  return { kind: 'share', measure: of.measure, of, share: bySharing, cite };
}

/** The sum of quantities of one measure. */
export function sum<M extends Measure>(first: Quantity<M>, ...rest: Quantity<NoInfer<M>>[]): Combined<M> {
  return { kind: 'sum', measure: first.measure, of: [first, ...rest] };
}

/** The smallest of quantities of one measure. */
export function lesser<M extends Measure>(first: Quantity<M>, ...rest: Quantity<NoInfer<M>>[]): Combined<M> {
  return { kind: 'lesser', measure: first.measure, of: [first, ...rest] };
}

/** The largest of quantities of one measure. */
export function greater<M extends Measure>(first: Quantity<M>, ...rest: Quantity<NoInfer<M>>[]): Combined<M> {
  return { kind: 'greater', measure: first.measure, of: [first, ...rest] };
}

/** By how much one quantity exceeds another of its measure; nothing where it does not. */
export function excess<M extends Measure>(of: Quantity<M>, over: Quantity<NoInfer<M>>, cite: Citation): Excess<M> {
  return { kind: 'excess', measure: of.measure, of, over, cite };
}

/** A sum for each, times how many there are. */
export function timesCount<M extends Measure>(of: Quantity<M>, count: Quantity<CountMeasure>, cite: Citation): Times<M> {
  return { kind: 'times', measure: of.measure, of, count, cite };
}

/** So many months of a monthly sum, for the year. */
export function monthsOf(months: number, of: Quantity<'fen/month'>, cite: Citation): Months {
  return { kind: 'months', measure: 'fen/year', of, months, cite };
}

/** A quantity for each choice; leaving one out does not compile. */
export function cases<C extends string, M extends Measure>(
  measure: M, question: ChoiceQuestion<string, C>, of: Readonly<Record<C, Quantity<NoInfer<M>> | null>>,
): Cases<M> {
  return { kind: 'cases', measure, question, of };
}

/** One quantity where a condition holds, another where it does not. */
export function provided<M extends Measure>(when: Condition, then: Quantity<M>, otherwise: Quantity<NoInfer<M>>): Provided<M> {
  return { kind: 'provided', measure: then.measure, when, then, otherwise };
}

/** A quantity rounded to a multiple of `to`. */
export function rounded<M extends Measure>(
  of: Quantity<M>, to: number, way: Rounding, cite: Citation,
): Rounded<M> {
  return { kind: 'rounded', measure: of.measure, of, to, way, cite };
}

/** What the text states, unless a current figure is given under the parameter's id. */
export function unlessGiven<M extends Measure>(
  parameter: Parameter<M>, otherwise: Quantity<NoInfer<M>>,
): UnlessGiven<M> {
  return { kind: 'unlessGiven', measure: parameter.measure, parameter, otherwise };
}

/** How many items of a list meet a condition. */
export function countOf(list: ListId, where: Condition | null = null): Count {
  return { kind: 'count', measure: 'persons', list, where };
}

/** Full years from a date, or the number of years given where the date is not known. */
export function yearsSince(since: DateQuestion, orGiven: NumberQuestion<'years'> | null = null): YearsSince {
  return { kind: 'yearsSince', measure: 'years', since, orGiven };
}

/** A quantity for each option of a reading; leaving one out does not compile. */
export function readQuantity<O extends string, M extends Measure>(
  measure: M, reading: Reading<string, O>, of: Readonly<Record<O, Quantity<NoInfer<M>>>>,
): ReadQuantity<M> {
  return { kind: 'readQuantity', measure, reading, of };
}
