import type { Template } from '../../template.ts';
import type { OwnAssessmentWords } from '../assessment/type.ts';

/** What stands beside the picture of a pool of money. */
export type PoolWords = Readonly<{ title: string; all: string; left: string; over: string; open: string }>;

/** What stands beside the progress of targets; figures are filled in from the rules. */
export type TargetViewWords = Readonly<{
  progress: Readonly<{
    title: string; lead: string; of: Template<'have' | 'need'>; reached: string; remaining: Template<'gap'>; notAnswered: Template<'n'>;
  }>;
  pace: Readonly<{
    title: string; lead: string; target: string; until: string; remaining: string; thisYear: string; nextYear: string; perYear: Template<'n' | 'years'>; passed: string;
    year: Template<'year' | 'n'>; noYears: string; nothing: string;
  }>;
  years: Readonly<{ title: string; lead: string; choose: string; need: Template<'need'>; bar: Template<'name' | 'have'>; notGiven: string }>;
  byYear: Readonly<{ title: string; lead: string; atMost: Template<'sum'>; matched: string; awarded: string }>;
  pool: PoolWords;
  /** What accepted villages are matched with. */
  matching: Template<'sum'>;
}>;

/** All that the calculator of targets says in its own way. */
export type TargetWords = Readonly<{ own: OwnAssessmentWords; view: TargetViewWords }>;
