import type { Template } from '../../template.ts';
import type { OwnAssessmentWords } from '../assessment/type.ts';
import type { PoolWords } from '../targets/type.ts';

/** What stands beside a result of village cleaning; figures are filled in from the rules. */
export type CleaningViewWords = Readonly<{
  /** On the page of the calculator, which reads without scripts. */
  reference: Readonly<{ title: string; bands: string; lead: Template<'least' | 'most'>; upTo: Template<'from' | 'to'>; exactly: Template<'n'>; cleaners: string; noneFits: string; ranking: string; rankingRule: string; lastRule: string }>;
  band: Readonly<{
    title: Template<'households'>; one: Template<'n'>; range: Template<'fewest' | 'most'>; none: string;
    noneFits: Template<'least' | 'most'>; advised: Template<'n' | 'most'>; load: Template<'cleaners' | 'load'>;
    runs: string; run: Template<'from' | 'to'>; runsLead: Template<'least' | 'most'>; first: Template<'from'>; households: string; cleaners: string;
  }>;
  town: Readonly<{ title: string; cleaners: string; water: string; all: string; have: string; need: string; unknown: Template<'n'>; households: string }>;
  ranking: Readonly<{
    title: string; lead: string; quarter: Template<'n'>; place: string; score: string; rank: string; alone: Template<'n'>; shared: Template<'n'>; between: Template<'first' | 'last'>;
    open: string; unknownWidens: Template<'n'>; none: string; last: string; lastHint: string;
    sure: Template<'n' | 'places'>; tied: Template<'left' | 'places'>; provisional: Template<'places'>; nobody: string;
  }>;
  pool: PoolWords;
  fee: PoolWords;
}>;

/** All that the calculator of village cleaning says in its own way. */
export type CleaningWords = Readonly<{ own: OwnAssessmentWords; view: CleaningViewWords }>;
