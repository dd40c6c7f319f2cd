import type { ClauseId, Entitlement, ISODate, ReadingWords, Requirement } from '../rules/vocabulary/index.ts';
import { entitlementInWords, requirementInWords, speaker, wordsFor, type EntitlementInWords, type RequirementInWords } from '../words/index.ts';
import { citationsOf, readingIdsOf, readingIdsOfRequirement } from './links.ts';
import { saidIn, type RuleBook, type RuleLanguage } from './ruleBooks.ts';
import { examplesOf, type ExampleShown, type ExampleWords } from './ruleExamples.ts';

/** A reading a rule meets, with all its options and the one that is used. */
export type ReadingShown = ReadingWords & Readonly<{ id: string; recommended: string | null }>;

/** How two benefits go together, and the clause that says so. */
export type Combination = Readonly<{ id: string; text: string; clause: ClauseId }>;

type Page = Readonly<{
  /** Every clause it rests on, in the order of the rule. */
  clauses: readonly ClauseId[];
  readings: readonly ReadingShown[];
  examples: readonly ExampleShown[];
}>;

/** Everything the page of one benefit shows. */
export type BenefitPage = EntitlementInWords & Page & Readonly<{ kind: 'benefit'; entitlement: Entitlement; exclusions: readonly Combination[] }>;

/** Everything the page of one requirement shows. */
export type RequirementPage = Omit<RequirementInWords, 'clauses'> & Page & Readonly<{ kind: 'requirement'; requirement: Requirement }>;

/** The page of one rule. */
export type RulePage = BenefitPage | RequirementPage;

/** The pages of all rules of a rule set: what is demanded, then what is due. */
export function rulePages(book: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly RulePage[] {
  return [...requirementPages(book, lang, words), ...benefitPages(book, lang, words)];
}

/** The pages of all benefits, in the order of the rules. */
export function benefitPages(book: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly BenefitPage[] {
  const voice = speaker(book.rules, saidIn(book.words, lang), lang);
  return book.rules.entitlements.map((entitlement) => ({
    kind: 'benefit',
    ...entitlementInWords(entitlement, voice),
    entitlement,
    clauses: clausesOf(entitlement.id, book),
    readings: shown(readingIdsOf(entitlement), book, lang),
    exclusions: exclusionsOf(entitlement, book, lang),
    examples: examplesOf(entitlement.id, book, lang, words),
  }));
}

/** The pages of all requirements, in the order of the rules. */
export function requirementPages(book: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly RequirementPage[] {
  const voice = speaker(book.rules, saidIn(book.words, lang), lang);
  return book.rules.requirements.map((requirement) => ({
    kind: 'requirement',
    ...requirementInWords(requirement, voice),
    requirement,
    clauses: clausesOf(requirement.id, book),
    readings: shown(readingIdsOfRequirement(requirement), book, lang),
    examples: examplesOf(requirement.id, book, lang, words),
  }));
}

/** The requirements under the titles of their groups; all under none where the rule set has no groups. */
export function requirementGroups(
  { groups }: RuleBook, pages: readonly RequirementPage[], lang: RuleLanguage,
): readonly Readonly<{ id: string; title: string | null; pages: readonly RequirementPage[] }>[] {
  if (groups.length === 0) return [{ id: 'all', title: null, pages }];
  return groups.map(({ id, titles, requirements }) => ({ id, title: saidIn(titles, lang), pages: pages.filter((page) => requirements.includes(page.id)) }));
}

/** The last days there are, each with what is to be met by then, the earliest first. */
export function targetsIn(pages: readonly RequirementPage[]): readonly Readonly<{ day: ISODate; pages: readonly RequirementPage[] }>[] {
  const dated = pages.filter(({ by }) => by !== null && by.day !== null);
  const days = Map.groupBy(dated, ({ by }) => by?.day ?? '');
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, found]) => ({ day: day as ISODate, pages: found }));
}

/** All readings of a rule set with their options, in the order of the register. */
export function readingsOf(book: RuleBook, lang: RuleLanguage): readonly ReadingShown[] {
  return shown(book.rules.readings.map(({ id }) => id), book, lang);
}

/** How the benefits of a rule set go together and which shut each other out, each said once. */
export function combinationsIn({ rules, words, together }: RuleBook, lang: RuleLanguage): readonly Combination[] {
  const all = [...together, ...rules.exclusions].map(({ id, cite }) => [id, { id, text: wordsFor(saidIn(words, lang).remarks, id), clause: cite.clause }] as const);
  return [...new Map(all).values()];
}

function clausesOf(rule: string, { rules }: RuleBook): readonly ClauseId[] {
  return citationsOf(rules).find((each) => each.rule === rule)?.clauses ?? [];
}

function shown(met: readonly string[], { rules, words }: RuleBook, lang: RuleLanguage): readonly ReadingShown[] {
  return rules.readings.filter(({ id }) => met.includes(id)).map(({ id, recommended }) => ({ id, recommended, ...wordsFor(saidIn(words, lang).readings, id) }));
}

function exclusionsOf(entitlement: Entitlement, { rules, words }: RuleBook, lang: RuleLanguage): readonly Combination[] {
  const found = new Map<string, Combination>();
  for (const { id, between, cite } of rules.exclusions) {
    if (between.includes(entitlement.id)) found.set(id, { id, text: wordsFor(saidIn(words, lang).remarks, id), clause: cite.clause });
  }
  return [...found.values()];
}
