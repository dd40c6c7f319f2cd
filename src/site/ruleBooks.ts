import * as communes from '../rules/policies/kontum-2516/index.ts';
import * as targets from '../rules/policies/liuyang-revitalisation/index.ts';
import * as checklist from '../rules/policies/mingluo-village/index.ts';
import * as elections from '../rules/policies/residents-committee-law-2025/index.ts';
import * as sewage from '../rules/policies/rural-sewage/index.ts';
import * as families from '../rules/policies/wenzhou-2016-41/index.ts';
import * as community from '../rules/policies/xiamen-rural-2017/index.ts';
import * as ledger from '../rules/policies/zengjiang-points/index.ts';
import * as visits from '../rules/policies/zhongping-points/index.ts';
import * as cleaning from '../rules/policies/zhuzhou-town-environment/index.ts';
import type { AnyPolicyWords, Citation, ISODate, RequirementVerdict, RuleSet, Verdict } from '../rules/vocabulary/index.ts';
import type { SiteLanguage } from './languages.ts';
import { assessmentBook } from './assessmentBook.ts';
import { schemeBook } from './schemeBook.ts';
import { calculatorRoute, type CalculatorRoute } from './routes.ts';

const { employers, facilities } = families;

/** A language rules can be said in. Those of one policy are said in its own, and in English. */
export type RuleLanguage = SiteLanguage;

/** Something said in English and in the language of the policy. */
export type InRuleLanguages<T> = Readonly<{ en: T } & Partial<Record<RuleLanguage, T>>>;

/** What is said in this language, or in English where it is not said in it. */
export function saidIn<T>(said: InRuleLanguages<T>, lang: RuleLanguage): T {
  return said[lang] ?? said.en;
}

/** The language in which a calculator speaks to a reader of this one. */
export function spokenBy({ languages }: Readonly<{ languages: readonly RuleLanguage[] }>, lang: SiteLanguage): RuleLanguage {
  return languages.includes(lang) ? lang : 'en';
}

/** What one rule is in an example: the sum in fen that is drawn or owed, and what is lacking in its own measure. */
export type ShownResult = Readonly<{ verdict: Verdict | RequirementVerdict; low?: number; high?: number; gap?: number }>;

/** What an example shows, in a sentence, where more is worked out than rules by rule can tell. */
export type ShownSentence = InRuleLanguages<string>;

/** A named case with the result worked out by hand, as far as the pages show it. */
export type ShownExample = Readonly<{
  id: string;
  titles: InRuleLanguages<string>;
  factsOn: ISODate;
  /** By rule and item of the case: `R-F09#0`; the rule alone, `R-E01`, for the whole case. */
  expect: Readonly<Record<string, ShownResult>>;
  /** What it shows in one sentence, where it is about more than single rules. */
  says?: ShownSentence;
  /** All that can lawfully be drawn together, in the measure the rules add up in; `high` null where nothing bounds it. */
  total?: Readonly<{ low: number; high: number | null }>;
}>;

/** Requirements that are shown under one title. */
export type RequirementGroup = Readonly<{ id: string; titles: InRuleLanguages<string>; requirements: readonly string[] }>;

/** What a reader of its own computes beside the rule set: its id and title, and the data that cites its clauses. */
export type Further = Readonly<{ id: string; titles: InRuleLanguages<string>; data: readonly unknown[] }>;

/** The rules of one calculator with their words and examples, as the site shows them. */
export type RuleBook = Readonly<{
  calculator: CalculatorRoute;
  rules: RuleSet;
  words: InRuleLanguages<AnyPolicyWords>;
  examples: readonly ShownExample[];
  /** What may be drawn together, and what is not counted as income. */
  together: readonly Readonly<{ id: string; cite: Citation }>[];
  /** Each requirement in one group; none where there are too few to be grouped. */
  groups: readonly RequirementGroup[];
  /** What readers of their own compute; it stands on the calculator's page, under its id. */
  further: readonly Further[];
}>;

/** Every rule set, those of one policy in the order they are offered. A new one is added here and nowhere else. */
export const ruleBooks: readonly RuleBook[] = [
  {
    calculator: calculatorRoute(families.rules.calculator), rules: families.rules, words: families.words, together: families.together, groups: [], further: [],
    examples: families.examples.map(({ perMonth, ...example }) => ({ ...example, ...(perMonth === undefined ? {} : { total: perMonth }) })),
  },
  {
    calculator: calculatorRoute(employers.rules.calculator), rules: employers.rules, words: employers.words, together: employers.together, groups: [], further: [],
    examples: employers.examples.map(({ perYear, ...example }) => ({ ...example, ...(perYear === undefined ? {} : { total: perYear }) })),
  },
  {
    calculator: calculatorRoute(facilities.rules.calculator), rules: facilities.rules, words: facilities.words, together: facilities.rules.together,
    examples: facilities.examples.map(({ sums, ...example }) => ({ ...example, expect: { ...example.expect, ...sums } })),
    further: [],
    groups: Object.entries(facilities.groups).map(([id, requirements]) => ({
      id, requirements, titles: { zh: title(facilities.words.zh.groups, id), en: title(facilities.words.en.groups, id) },
    })),
  },
  {
    calculator: calculatorRoute(communes.rules.calculator), rules: communes.rules, words: communes.words, together: [],
    further: communes.further.map(({ id, data }) => ({ id, data, titles: { vi: communes.words.vi.further[id].title, en: communes.words.en.further[id].title } })),
    examples: communes.examples.map(({ expect, ...example }) => ({
      ...example, expect: Object.fromEntries(Object.entries(expect.checks ?? {}).map(([id, verdict]) => [id, { verdict }])),
    })),
    groups: Object.entries(communes.groups).map(([id, requirements]) => ({
      id, requirements, titles: { vi: title(communes.words.vi.groups, id), en: title(communes.words.en.groups, id) },
    })),
  },
  assessmentBook(community),
  schemeBook(visits),
  schemeBook(ledger),
  schemeBook({ ...sewage, scheme: { ...sewage.scheme, readings: Object.values(sewage.readings) } }),
  // One calculator reads four policies, so each has a book of its own, with the readings of its own register; that of the law comes first.
  ...Object.entries(elections.further).map(([policy, further]) => schemeBook({
    scheme: { ...elections.scheme, policy, readings: elections.registers[policy] ?? [] }, words: elections.words, further,
  })),
  assessmentBook(cleaning),
  assessmentBook(targets),
  assessmentBook(checklist),
];

/** The rules of this calculator. @throws Error when it has none. */
export function bookOf(calculator: string): RuleBook {
  const found = ruleBooks.find((book) => book.calculator.id === calculator);
  if (found === undefined) throw new Error(`The calculator "${calculator}" needs its rules in src/site/ruleBooks.ts.`);
  return found;
}

function title(groups: Readonly<Record<string, string>>, id: string): string {
  return groups[id] ?? id;
}
