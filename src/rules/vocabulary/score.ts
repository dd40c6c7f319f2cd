import type { Citation } from './clause.ts';
import type { Condition } from './condition.ts';
import type { ISODate } from './date.ts';
import type { Quantity } from './quantity.ts';
import type { ChoiceQuestion, ListId, NumberQuestion, YesNoQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import type { Basis, Sourced } from './source.ts';

/** A criterion that is scored, by its number in the document: who watches over it, and the most it can give where that is known. */
export type Criterion = Readonly<{
  number: number;
  monitor: Readonly<{ id: string; cite: Citation }> | null;
  /** In hundredths of a point; null where the document leaves it to a table that is not there. */
  most: Sourced<number> | null;
}>;

/** The mark to reach: a quantity of the rules, with their readings; or a figure for each group, from outside the policy. */
export type Mark =
  | Readonly<{ kind: 'stated'; of: Quantity<'points/100'> }>
  | Readonly<{ kind: 'byGroup'; question: ChoiceQuestion; of: Readonly<Record<string, Sourced<number>>> }>;

/** Something the text leaves open about scoring, with what each option of its reading does. */
export type ScoreReadings = Readonly<{
  /** Whether a total is compared as it is, or rounded to whole points first. */
  rounding: Readonly<{ reading: Reading; exact: string; rounded: string }>;
  /** Whether the total alone decides, or further conditions stand in a table that is not there. */
  knockOut: Readonly<{ reading: Reading; totalOnly: string; further: string }>;
  /** Whose score decides where two bodies score. */
  scorer: Readonly<{ reading: Reading; last: string; first: string }>;
}>;

/** The points one body gives: of each criterion, and in all where only that is known. */
export type ScoreColumn = Readonly<{ points: NumberQuestion<'points/100'>; total: NumberQuestion<'points/100'> }>;

/** Where the scores of a case stand: those of the body that scores first and of the one that scores last. */
export type ScoreAsks = Readonly<{
  list: ListId;
  first: ScoreColumn;
  last: ScoreColumn;
  most: NumberQuestion<'points/100'>;
  met: YesNoQuestion;
  /** How far a criterion can be raised, and what that costs, in whatever unit the costs are given. */
  reach: NumberQuestion<'points/100'>;
  cost: NumberQuestion<'items'>;
  allMet: YesNoQuestion;
  noneZero: YesNoQuestion;
  /** What the chair of the first body concluded: `pass` or `fail`. */
  conclusion: ChoiceQuestion;
}>;

/** A way to score and to be recognised, for the days it was in force. Points are hundredths of a point throughout. */
export type ScoreScheme = Readonly<{
  id: string;
  from: ISODate;
  /** The last day it is known to have been in force; null while none is known. */
  until: ISODate | null;
  begins: Basis;
  ends: Basis | null;
  criteria: readonly Criterion[];
  /** What the most of all criteria add up to; null where that was not read anywhere. */
  total: Sourced<number> | null;
  mark: Mark;
  /** Beside the total, every criterion must be met and none may stand at zero. */
  everyCriterion: Readonly<{ allMet: Basis; noneZero: Basis }> | null;
  /** A unit that cannot be; null where every one can. */
  noSuchUnit: Condition | null;
  readings: ScoreReadings | null;
  asks: ScoreAsks;
}>;
