import { examples, rules, together, words } from '../rules/policies/wenzhou-2016-41/index.ts';
import type { AnyPolicyWords, Citation, ISODate, RuleSet, Verdict } from '../rules/vocabulary/index.ts';

/** A named case with the result worked out by hand, as far as the pages show it. */
export type ShownExample = Readonly<{
  id: string;
  titles: Readonly<Record<'zh' | 'en', string>>;
  factsOn: ISODate;
  /** By benefit and person: `R-F09#0`; `R-F00` for the household. */
  expect: Readonly<Record<string, Readonly<{ verdict: Verdict; low?: number; high?: number }>>>;
  /** All that can lawfully be drawn together, in fen a month; `high` null where nothing bounds it. */
  perMonth?: Readonly<{ low: number; high: number | null }>;
}>;

/** The rules of one policy with their words and examples, as the site shows them. */
export type RuleBook = Readonly<{
  rules: RuleSet;
  words: Readonly<Record<RuleLanguage, AnyPolicyWords>>;
  examples: readonly ShownExample[];
  /** What may be drawn together, and what is not counted as income. */
  together: readonly Readonly<{ id: string; cite: Citation }>[];
}>;

/** The languages the rules of a policy are said in: its own, and English. */
export type RuleLanguage = 'zh' | 'en';

/** Every policy whose rules are written. A new policy is added here and nowhere else. */
export const ruleBooks: readonly RuleBook[] = [{ rules, words, examples, together }];
