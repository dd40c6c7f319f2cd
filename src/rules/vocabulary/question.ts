import type { Measure } from './measure.ts';

/** The list a question is asked about, such as each person with a disability; absent for the whole case. */
export type ListId = string;

/** Who or what can make an answer different: decides which changes are worth suggesting. */
export type Changeable = 'byChoice' | 'byTime' | 'no';

type Asked<Id extends string> = Readonly<{
  id: Id;
  /** Asked once for each item of this list; null when it is asked once for the case. */
  of: ListId | null;
  changeable: Changeable;
  /** The question whose answer this one takes for granted: whoever does not know that one is not asked this one. Absent for most. */
  follows?: string;
}>;

/** Answered yes or no. */
export type YesNoQuestion<Id extends string = string> = Asked<Id> & Readonly<{ kind: 'yesNo' }>;

/** Answered with exactly one of its choices. */
export type ChoiceQuestion<Id extends string = string, C extends string = string> =
  Asked<Id> & Readonly<{ kind: 'choice'; choices: readonly C[] }>;

/** Answered with any number of its choices, none included. */
export type SeveralQuestion<Id extends string = string, C extends string = string> =
  Asked<Id> & Readonly<{ kind: 'several'; choices: readonly C[] }>;

/** Answered with a whole number of its measure, `least` and `most` included. */
export type NumberQuestion<M extends Measure = Measure, Id extends string = string> =
  Asked<Id> & Readonly<{ kind: 'number'; measure: M; least: number; most: number }>;

/** Answered with a calendar day. */
export type DateQuestion<Id extends string = string> = Asked<Id> & Readonly<{
  kind: 'date';
  /** The question that asks for the full years since that day instead, and how many there can be; absent where the day may also be to come. */
  years?: Readonly<{ id: string; most: number }>;
}>;

/** What can be asked. Bounds and choices are the question's own; its words live with the policy's words. */
export type Question = YesNoQuestion | ChoiceQuestion | SeveralQuestion | NumberQuestion | DateQuestion;

type About = Readonly<{ of?: ListId; changeable?: Changeable; follows?: Readonly<{ id: string }> }>;

function asked<Id extends string>(id: Id, about: About): Asked<Id> {
  return { id, of: about.of ?? null, changeable: about.changeable ?? 'no', ...(about.follows === undefined ? {} : { follows: about.follows.id }) };
}

/** A yes/no question. */
export function yesNo<const Id extends string>(id: Id, about: About = {}): YesNoQuestion<Id> {
  return { kind: 'yesNo', ...asked(id, about) };
}

/** A question with one answer out of `choices`. */
export function choice<const Id extends string, const C extends string>(
  id: Id, choices: readonly C[], about: About = {},
): ChoiceQuestion<Id, C> {
  return { kind: 'choice', choices, ...asked(id, about) };
}

/** A question with any number of answers out of `choices`. */
export function several<const Id extends string, const C extends string>(
  id: Id, choices: readonly C[], about: About = {},
): SeveralQuestion<Id, C> {
  return { kind: 'several', choices, ...asked(id, about) };
}

/** A question answered with a whole number of `measure` from `least` to `most`. */
export function number<const Id extends string, M extends Measure>(
  id: Id, measure: M, bounds: Readonly<{ least: number; most: number }>, about: About = {},
): NumberQuestion<M, Id> {
  return { kind: 'number', measure, ...bounds, ...asked(id, about) };
}

/** A question answered with a day; `instead` asks for the full years since it, of which there cannot be more. */
export function day<const Id extends string>(id: Id, about: About = {}, instead: NumberQuestion<'years'> | null = null): DateQuestion<Id> {
  return { kind: 'date', ...asked(id, about), ...(instead === null ? {} : { years: { id: instead.id, most: instead.most } }) };
}
