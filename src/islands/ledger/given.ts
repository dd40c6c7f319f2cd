import type { LedgerScheme } from '../../rules/points/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import type { LedgerPageWords } from '../../words/ledger/index.ts';

type Reading = Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }>;

/** What the page hands over, in one language: the scheme as data, its words, and where its clauses stand. */
export type LedgerGiven = Readonly<{
  lang: 'zh' | 'en';
  scheme: LedgerScheme;
  own: Readonly<{
    title: string;
    channels: Readonly<Record<string, string>>;
    checklists: Readonly<Record<string, Readonly<{ title: string; parts: Readonly<Record<string, string>> }>>>;
    readings: Readonly<Record<string, Reading>>;
  }>;
  words: LedgerPageWords;
  shared: SharedWords<'one' | 'other'>;
  policy: Readonly<{ to: string; title: string }>;
}>;
