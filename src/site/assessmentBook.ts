import type { AnyPolicyWords, Facts, ISODate, RequirementVerdict, RuleSet, Verdict } from '../rules/vocabulary/index.ts';
import { calculatorRoute } from './routes.ts';
import type { Further, RuleBook } from './ruleBooks.ts';

/** A policy that is one self-assessment: its rules, groups, words and named examples. */
type Assessed = Readonly<{
  rules: RuleSet;
  groups: Readonly<Record<string, readonly string[]>>;
  words: Readonly<Record<'zh' | 'en', AnyPolicyWords & Readonly<{ groups: Readonly<Record<string, string>> }>>>;
  examples: readonly Readonly<{
    id: string; titles: Readonly<Record<'zh' | 'en', string>>; facts: Facts; factsOn: ISODate;
    expect: Readonly<Record<string, Readonly<{ verdict: RequirementVerdict; gap?: number }>>>;
    sums?: Readonly<Record<string, Readonly<{ verdict: Verdict; low: number; high: number }>>>;
  }>[];
  further?: readonly Further[];
}>;

/** The book of a self-assessment, as the site shows it. */
export function assessmentBook({ rules, groups, words, examples, further = [] }: Assessed): RuleBook {
  return {
    calculator: calculatorRoute(rules.calculator), rules, words, together: rules.together, further,
    examples: examples.map(({ sums = {}, ...example }) => ({ ...example, expect: { ...example.expect, ...sums } })),
    groups: Object.entries(groups).map(([id, requirements]) => ({
      id, requirements, titles: { zh: words.zh.groups[id] ?? id, en: words.en.groups[id] ?? id },
    })),
  };
}
