import type { MoneyMeasure, Requirement, RuleSet } from '../rules/vocabulary/index.ts';
import { formatMeasure, formatMoneyRange, formatPaymentRange, type SiteWords } from '../words/index.ts';
import { saidIn, type RuleBook, type RuleLanguage, type ShownExample, type ShownResult } from './ruleBooks.ts';

/** How the interface says what an example came to. */
export type ExampleWords = Readonly<{
  rule: Pick<SiteWords['rule'], 'verdict' | 'ifMet' | 'rest'>;
  reference: Pick<SiteWords['reference'], 'verdict' | 'lacks' | 'owes' | 'place' | 'person'>;
}>;

/** What an example makes of one rule. */
export type ExampleShown = Readonly<{ title: string; factsOn: ShownExample['factsOn']; results: readonly string[] }>;

/** An example with everything worked out for it: each rule by name, and all that can be drawn. */
export type CaseShown = Readonly<{
  id: string; title: string; factsOn: ShownExample['factsOn'];
  results: readonly Readonly<{ rule: string; name: string; result: string }>[];
  total: string | null;
  /** What it shows in one sentence, where it is about more than single rules. */
  says: string | null;
}>;

/** What the examples make of one rule; those that do not name it are left out. */
export function examplesOf(rule: string, { rules, examples }: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly ExampleShown[] {
  return examples.flatMap(({ titles, factsOn, expect }) => {
    const found = Object.entries(expect).filter(([key]) => key.split('#')[0] === rule);
    const results = found.map(([key, result]) => `${place(key, expect, rules, words)}${resultText(rule, result, rules, lang, words)}`);
    return results.length === 0 ? [] : [{ title: saidIn(titles, lang), factsOn, results }];
  });
}

/** The named examples with their results. */
export function examplesIn({ rules, examples, words: own }: RuleBook, lang: RuleLanguage, words: ExampleWords): readonly CaseShown[] {
  const { entitlements, requirements } = saidIn(own, lang);
  return examples.map(({ id, titles, says, factsOn, expect, total }) => ({
    id, title: saidIn(titles, lang), factsOn, says: says === undefined ? null : saidIn(says, lang),
    results: Object.entries(expect).map(([key, result]) => {
      const [rule = key] = key.split('#');
      const name = (entitlements[rule] ?? requirements[rule])?.title ?? rule;
      return { rule, name: `${place(key, expect, rules, words)}${name}`, result: resultText(rule, result, rules, lang, words) };
    }),
    total: total === undefined ? null : formatPaymentRange(total.low, total.high ?? Infinity, rules.bundled, lang),
  }));
}

/** Which person or place of the case a result is about, where there are several. */
function place(key: string, expect: ShownExample['expect'], { lists }: RuleSet, { reference }: ExampleWords): string {
  const item = Number(key.split('#')[1] ?? 0);
  const isOneOfSeveral = Object.keys(expect).some((each) => !each.endsWith('#0') && each.includes('#')) && key.includes('#');
  if (!isOneOfSeveral) return '';
  const say = lists.some(({ id }) => id === 'persons') ? reference.person : reference.place;
  return say(String(item + 1));
}

function resultText(rule: string, result: ShownResult, { entitlements, requirements }: RuleSet, lang: RuleLanguage, words: ExampleWords): string {
  const requirement = requirements.find(({ id }) => id === rule);
  if (requirement !== undefined) return requirementText(requirement, result, lang, words);
  const entitlement = entitlements.find(({ id }) => id === rule);
  const { low, high, verdict } = result;
  if (entitlement?.benefit === 'remainder' && verdict === 'certain' && low !== undefined && high !== undefined) return words.rule.rest.of(formatMoneyRange(low, high, lang));
  const measure = entitlement?.amount?.measure ?? null;
  const said = verdictText(result.verdict, words);
  const sum = measure === null ? null : sumText(result, measure, lang);
  if (sum === null) return said;
  return `${said} · ${result.verdict === 'certain' ? sum : words.rule.ifMet(sum)}`;
}

function requirementText({ measured, owed }: Requirement, result: ShownResult, lang: RuleLanguage, words: ExampleWords): string {
  const parts = [verdictText(result.verdict, words)];
  if (result.gap !== undefined && measured !== null) parts.push(words.reference.lacks(formatMeasure(result.gap, measured.have.measure, lang)));
  const sum = owed === null || result.high === 0 ? null : sumText(result, owed.measure, lang);
  if (sum !== null) parts.push(words.reference.owes(sum));
  return parts.join(' · ');
}

function sumText({ low, high }: ShownResult, measure: MoneyMeasure, lang: RuleLanguage): string | null {
  return low === undefined || high === undefined ? null : formatPaymentRange(low, high, measure, lang);
}

function verdictText(verdict: ShownResult['verdict'], { rule, reference }: ExampleWords): string {
  switch (verdict) {
    case 'met': case 'unmet': case 'notRequired':
      return reference.verdict[verdict];
    case 'certain': case 'impossible': case 'depends': case 'officeDecides': case 'notInForce':
      return rule.verdict[verdict];
  }
}
