import type { AnyVisitWords, ChosenReadings, HouseholdBook, VisitScheme } from '../../rules/points/index.ts';
import type { PointsWords } from '../../words/points/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';

/** What the page hands over, in one language: the scheme as data, its words, its examples and where clauses lead. */
export type VisitsGiven = Readonly<{
  lang: 'zh' | 'en';
  scheme: VisitScheme;
  own: AnyVisitWords;
  words: PointsWords;
  shared: SharedWords<'one' | 'other'>;
  examples: readonly Readonly<{ id: string; title: string; book: HouseholdBook; chosen: ChosenReadings }>[];
  /** The printed number of each clause. */
  clauses: Readonly<Record<string, string>>;
  /** Where the policy stands, and what it is called. */
  policy: Readonly<{ to: string; title: string }>;
}>;
