import type { AnyPolicyWords, Reading, RuleSet } from '../rules/vocabulary/index.ts';
import { calculatorRoute } from './routes.ts';
import type { Further, RuleBook } from './ruleBooks.ts';

/** A policy all of whose rules are read by readers of their own, such as a points scheme. */
type SchemePolicy = Readonly<{
  scheme: Pick<RuleSet, 'policy' | 'calculator' | 'version' | 'changes'> & Readonly<{ readings: readonly Reading[] }>;
  words: Readonly<Record<'zh' | 'en', Pick<AnyPolicyWords, 'title' | 'intro' | 'readings' | 'remarks'>>>;
  further: readonly Further[];
}>;

/** These documents bear no day; nothing here weighs one. */
const undated = '0001-01-01';

const nothingSaid = { questions: {}, parameters: {}, entitlements: {}, requirements: {}, named: {} };

/** The book of a scheme: a rule set in which nothing is asked and nothing is due, with the readings of the scheme. */
export function schemeBook({ scheme, words, further }: SchemePolicy): RuleBook {
  const { policy, calculator, version, changes, readings } = scheme;
  return {
    calculator: calculatorRoute(calculator), together: [], examples: [], groups: [], further,
    rules: {
      policy, calculator, version, changes, readings, from: undated, until: null, lists: [], questions: [], parameters: [], named: {},
      entitlements: [], requirements: [], bundled: 'fen/month', held: [], exclusions: [], together: [],
    },
    words: { zh: { ...nothingSaid, ...words.zh }, en: { ...nothingSaid, ...words.en } },
  };
}
