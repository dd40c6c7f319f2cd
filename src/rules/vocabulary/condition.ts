import type { Citation, Some } from './clause.ts';
import type { ISODate } from './date.ts';
import type { Measure } from './measure.ts';
import type { Quantity } from './quantity.ts';
import type { ChoiceQuestion, DateQuestion, ListId, SeveralQuestion, YesNoQuestion } from './question.ts';
import type { Reading } from './reading.ts';

/** How two quantities of one measure are compared. */
export type Relation = 'atMost' | 'below' | 'atLeast' | 'above';

/** Yes when the question was answered yes. */
export type Answered = Readonly<{ kind: 'answered'; question: YesNoQuestion; cite: Citation }>;

/** Yes when the one choice made is among these. */
export type Chosen = Readonly<{ kind: 'chosen'; question: ChoiceQuestion; among: Some<string>; cite: Citation }>;

/** Yes when at least one of these was chosen. */
export type Includes = Readonly<{ kind: 'includes'; question: SeveralQuestion; anyOf: Some<string>; cite: Citation }>;

/** Two quantities compared, exactly and without rounding. */
export type Compared = { [M in Measure]: Readonly<{
  kind: 'compared'; relation: Relation; left: Quantity<M>; right: Quantity<M>; cite: Citation;
}> }[Measure];

/** Yes while the day of the facts is no later than so many years after a date (the last day included or not). */
export type Within = Readonly<{
  kind: 'within'; since: DateQuestion; years: number; lastDay: 'included' | 'excluded'; cite: Citation;
}>;

/** Yes when a date is this day or later, whatever the day of the facts is. */
export type FromDay = Readonly<{ kind: 'fromDay'; question: DateQuestion; day: ISODate; cite: Citation }>;

/**
 * Yes while an answer stands: it was yes, and its last day, where that was given, has not passed. A last day that was
 * not given changes nothing; one that has passed says no by itself.
 */
export type Stands = Readonly<{ kind: 'stands'; question: YesNoQuestion; until: DateQuestion; cite: Citation }>;

/**
 * What only an office can settle. It is never guessed and never asked of the reader as a question of fact;
 * `decided` records the office's own decision once there is one.
 */
export type Judgement = Readonly<{ kind: 'judgement'; about: string; decided: YesNoQuestion | null; cite: Citation }>;

/** True or false by the text itself, for readings that make a condition fall away. */
export type Settled = Readonly<{ kind: 'settled'; truth: 'yes' | 'no'; cite: Citation }>;

/** A condition for each choice of a question: an unanswered choice is settled where all branches agree. */
export type ByChoice = Readonly<{
  kind: 'byChoice'; question: ChoiceQuestion; of: Readonly<Record<string, Condition>>;
}>;

/** A condition that differs by how the text is read. */
export type ReadCondition = Readonly<{
  kind: 'read'; reading: Reading; of: Readonly<Record<string, Condition>>;
}>;

/** Every way a rule can set a condition. No node holds a function. */
export type Condition =
  | Answered | Chosen | Includes | Compared | Within | FromDay | Stands | Judgement | Settled | ByChoice | ReadCondition
  | Readonly<{ kind: 'all' | 'any'; of: Some<Condition> }>
  | Readonly<{ kind: 'not'; of: Condition }>
  | Readonly<{ kind: 'everyOne' | 'anyOne'; list: ListId; of: Condition }>;

/** The question was answered yes. */
export function answered(question: YesNoQuestion, cite: Citation): Answered {
  return { kind: 'answered', question, cite };
}

/** The choice made is one of `among`. */
export function chosen<C extends string>(
  question: ChoiceQuestion<string, C>, among: Some<NoInfer<C>>, cite: Citation,
): Chosen {
  return { kind: 'chosen', question, among, cite };
}

/** At least one of `anyOf` was chosen. */
export function includes<C extends string>(
  question: SeveralQuestion<string, C>, anyOf: Some<NoInfer<C>>, cite: Citation,
): Includes {
  return { kind: 'includes', question, anyOf, cite };
}

function compared<M extends Measure>(
  relation: Relation, left: Quantity<M>, right: Quantity<NoInfer<M>>, cite: Citation,
): Compared {
  // The mapped union cannot be built generically; the signature above has already made both sides one measure.
  return { kind: 'compared', relation, left, right, cite } as unknown as Compared;
}

/** left ≤ right. */
export function atMost<M extends Measure>(left: Quantity<M>, right: Quantity<NoInfer<M>>, cite: Citation): Compared {
  return compared('atMost', left, right, cite);
}

/** left < right. */
export function below<M extends Measure>(left: Quantity<M>, right: Quantity<NoInfer<M>>, cite: Citation): Compared {
  return compared('below', left, right, cite);
}

/** left ≥ right. */
export function atLeast<M extends Measure>(left: Quantity<M>, right: Quantity<NoInfer<M>>, cite: Citation): Compared {
  return compared('atLeast', left, right, cite);
}

/** left > right. */
export function above<M extends Measure>(left: Quantity<M>, right: Quantity<NoInfer<M>>, cite: Citation): Compared {
  return compared('above', left, right, cite);
}

/** The facts lie within so many calendar years after a date. */
export function within(
  since: DateQuestion, years: number, lastDay: 'included' | 'excluded', cite: Citation,
): Within {
  return { kind: 'within', since, years, lastDay, cite };
}

/** The date is `day` or later. */
export function fromDay(question: DateQuestion, day: ISODate, cite: Citation): FromDay {
  return { kind: 'fromDay', question, day, cite };
}

/** Answered yes, and not past its last day. */
export function stands(question: YesNoQuestion, until: DateQuestion, cite: Citation): Stands {
  return { kind: 'stands', question, until, cite };
}

/** Left to an office; `decided` is the question under which its decision is recorded, if it can be. */
export function judgement(about: string, decided: YesNoQuestion | null, cite: Citation): Judgement {
  return { kind: 'judgement', about, decided, cite };
}

/** Settled by the text, not by the case. */
export function settled(truth: 'yes' | 'no', cite: Citation): Settled {
  return { kind: 'settled', truth, cite };
}

/** A condition for each choice; leaving one out does not compile. */
export function byChoice<C extends string>(
  question: ChoiceQuestion<string, C>, of: Readonly<Record<C, Condition>>,
): ByChoice {
  return { kind: 'byChoice', question, of };
}

/** A condition for each option of a reading; leaving one out does not compile. */
export function read<O extends string>(
  reading: Reading<string, O>, of: Readonly<Record<O, Condition>>,
): ReadCondition {
  return { kind: 'read', reading, of };
}

/** Every condition holds. */
export function all(first: Condition, ...rest: Condition[]): Condition {
  return { kind: 'all', of: [first, ...rest] };
}

/** At least one condition holds. */
export function any(first: Condition, ...rest: Condition[]): Condition {
  return { kind: 'any', of: [first, ...rest] };
}

/** The condition does not hold. */
export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** The condition holds for every item of the list. */
export function everyOne(list: ListId, of: Condition): Condition {
  return { kind: 'everyOne', list, of };
}

/** The condition holds for at least one item of the list. */
export function anyOne(list: ListId, of: Condition): Condition {
  return { kind: 'anyOne', list, of };
}

