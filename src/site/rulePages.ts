import type { Entitlement, ReadingWords } from '../rules/vocabulary/index.ts';
import { entitlementInWords, formatPaymentRange, speaker, wordsFor, type EntitlementInWords, type SiteWords } from '../words/index.ts';
import { citationsOf, readingIdsOf } from './links.ts';
import type { RuleBook, RuleLanguage, ShownExample } from './ruleBooks.ts';

/** A reading a rule meets, with all its options and the one that is used. */
export type ReadingShown = ReadingWords & Readonly<{ id: string; recommended: string | null }>;

/** What an example makes of one benefit. */
export type ExampleShown = Readonly<{ title: string; factsOn: ShownExample['factsOn']; results: readonly string[] }>;

/** How the interface says what an example came to. */
export type ExampleWords = Pick<SiteWords['rule'], 'verdict' | 'ifMet'>;

/** Everything the page of one rule shows. */
export type RulePage = EntitlementInWords & Readonly<{
  entitlement: Entitlement;
  /** Every clause it rests on, in the order of the rule. */
  clauses: readonly string[];
  readings: readonly ReadingShown[];
  exclusions: readonly Readonly<{ id: string; text: string; clause: string }>[];
  examples: readonly ExampleShown[];
}>;

/** The pages of all benefits of a policy, in the order of its rules. */
export function rulePages(book: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly RulePage[] {
  const voice = speaker(book.rules, book.words[lang], lang);
  return book.rules.entitlements.map((entitlement) => ({
    ...entitlementInWords(entitlement, voice),
    entitlement,
    clauses: citationsOf(book.rules).find(({ rule }) => rule === entitlement.id)?.clauses ?? [],
    readings: readingsIn(entitlement, book, lang),
    exclusions: exclusionsOf(entitlement, book, lang),
    examples: examplesOf(entitlement, book, lang, words),
  }));
}

function readingsIn(entitlement: Entitlement, { rules, words }: RuleBook, lang: RuleLanguage): readonly ReadingShown[] {
  const met = new Set(readingIdsOf(entitlement));
  return rules.readings.filter(({ id }) => met.has(id)).map(({ id, recommended }) => ({ id, recommended, ...wordsFor(words[lang].readings, id) }));
}

function exclusionsOf(entitlement: Entitlement, { rules, words }: RuleBook, lang: RuleLanguage): RulePage['exclusions'] {
  const found = new Map<string, Readonly<{ id: string; text: string; clause: string }>>();
  for (const { id, between, cite } of rules.exclusions) {
    if (between.includes(entitlement.id)) found.set(id, { id, text: wordsFor(words[lang].remarks, id), clause: cite.clause });
  }
  return [...found.values()];
}

function examplesOf({ id, amount }: Entitlement, { examples }: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly ExampleShown[] {
  return examples.flatMap(({ titles, factsOn, expect }) => {
    const results = Object.entries(expect).filter(([key]) => key.split('#')[0] === id).map(([, { verdict, low, high }]) => {
      const said = words.verdict[verdict];
      if (low === undefined || high === undefined || amount === null) return said;
      const sum = formatPaymentRange(low, high, amount.measure, lang);
      return `${said} · ${verdict === 'certain' ? sum : words.ifMet(sum)}`;
    });
    return results.length === 0 ? [] : [{ title: titles[lang], factsOn, results }];
  });
}

/** The named examples of a policy with what comes to the family each month, where the example says so. */
export function examplesIn({ examples }: RuleBook, lang: RuleLanguage) {
  return examples.map(({ id, titles, factsOn, perMonth }) => ({
    id, title: titles[lang], factsOn,
    perMonth: perMonth === undefined ? null : formatPaymentRange(perMonth.low, perMonth.high ?? Infinity, 'fen/month', lang),
  }));
}

/** How the benefits of a policy go together and which shut each other out, each said once. */
export function combinationsIn({ rules, words, together }: RuleBook, lang: RuleLanguage): RulePage['exclusions'] {
  const all = [...together, ...rules.exclusions].map(({ id, cite }) => [id, { id, text: wordsFor(words[lang].remarks, id), clause: cite.clause }] as const);
  return [...new Map(all).values()];
}
