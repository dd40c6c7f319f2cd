import type { CleaningViewWords } from '../../words/calculator/index.ts';

/** What the page hands to the views of village cleaning beside the rules: what they say, and the figures and ids they read. */
export type CleaningGiven = Readonly<{
  words: CleaningViewWords;
  /** How many households one cleaner has. */
  load: Readonly<{ least: number; most: number }>;
  /** The questions they read answers of, by what they mean. */
  ids: Readonly<{ households: string; cleaners: string; waterCleaners: string; village: string; level: string; collected: string; spent: readonly string[]; fund: readonly string[] }>;
  /** Water cleaners of a village, and what the fund holds in fen. */
  waterCleaners: number;
  fund: number;
  /** The questions about the scores of the four quarters. */
  quarters: readonly string[];
}>;
