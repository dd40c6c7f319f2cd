import type { TargetViewWords } from '../../words/calculator/index.ts';

/** What the page hands to the views of targets beside the rules: what they say, and the figures and ids they read. */
export type TargetsGiven = Readonly<{
  words: TargetViewWords;
  /** The requirements that count up to a figure, in the order of the text. */
  progress: readonly string[];
  /** The pool of awards in fen, and the questions about what was given from it. */
  pool: number;
  awards: readonly string[];
  /** How many villages were accepted, as a question, and what each is matched with, in fen. */
  accepted: string;
  perVillage: number;
  /** The sum that accepted villages are matched with, and what is left of the pool, as rules. */
  sums: Readonly<{ matching: string; left: string }>;
  /** Questions about the years that the text lost, by the requirement whose last day is at the end of that year. */
  lostYears: Readonly<Record<string, string>>;
  /** The kind of place that has targets. */
  city: string;
}>;
