import type { ShownChange, ShownExample } from '../../islands/flow/index.ts';
import { bookOf, href, partOf, paths, policyOf, rulesForPage, saidIn, standards, type CalculatorRoute, type Policy, type RuleBook, type RuleLanguage } from '../../site/index.ts';
import { handoverWords, sharedWords } from '../../words/calculator/index.ts';
import { fill, formatDate, type Template } from '../../words/index.ts';
import { rulePhrases } from '../../words/rules/index.ts';

type Asking = Extract<RuleLanguage, 'zh' | 'en'>;

type Example = Omit<ShownExample, 'title'> & Readonly<{ titles: Readonly<Record<Asking, string>> }>;

/** Words of a first screen that offers a day. */
type Began = Readonly<{ begin: Readonly<{ then: Template<'day'> }> }>;

/** The policy of a calculator as its views lead to it: its page, its title, and the printed numbers of the clauses that are computed. */
export async function policyGiven({ policy: id }: Pick<CalculatorRoute, 'policy'>) {
  const policy = await policyOf(id);
  const computed = [...policy.clauses.values()].filter(({ computedBy }) => computedBy.length > 0);
  return { to: href(paths.policy(policy.id)), title: policy.fields.title, clauses: Object.fromEntries(computed.map(({ id: clause, label }) => [clause, label])) };
}

/**
 * What every calculator made of questions is given by its page, in one language: rules as data, words, local standards,
 * examples, and the printed numbers, units and days of the clauses they lead to.
 * @param then A day in the time of the document that the first screen offers.
 * @throws Error when the calculator has no rules or its policy no text.
 */
export async function givenTo<Own extends Began>(calculator: CalculatorRoute, lang: Asking, own: Own, examples: readonly Example[], then: ShownExample['factsOn']) {
  const book = bookOf(calculator.id);
  const policy = await policyOf(calculator.policy);
  const known = await standards(book);
  const cited = [...policy.clauses.values()].filter(({ computedIn, units }) => units.length > 0 || computedIn.some((each) => each.calculator === calculator.id));
  return {
    lang,
    rules: rulesForPage(book.rules),
    shared: sharedWords[lang],
    own,
    handover: handoverWords[lang],
    phrases: rulePhrases[lang],
    words: saidIn(book.words, lang),
    tables: known.flatMap(({ id, file }) => (file === null ? [] : [{
      id, values: file.values.map(({ place, group, from, until, value }) => ({ place: place.id, group, from, until, value })),
    }])),
    changes: changesOf(book, policy),
    then: { day: then, label: fill(own.begin.then, { day: formatDate(then, lang) }) },
    examples: examples.map(({ id, titles, facts, factsOn, rulesOn }) => ({ id, title: titles[lang], facts, factsOn, rulesOn })),
    clauses: Object.fromEntries(cited.map(({ id, label }) => [id, label])),
    units: Object.fromEntries(cited.filter(({ units }) => units.length > 0).map(({ id, units, deadlineText }) => [
      id, `${units.join('、')}${deadlineText === null ? '' : `（${deadlineText}）`}`,
    ])),
    links: {
      policy: href(paths.policy(policy.id)),
      readings: Object.fromEntries(book.rules.readings.map(({ id }) => [id, href(paths.reading(policy.id, id))])),
    },
  };
}

/**
 * What changed from version to version, with the printed number of each clause or section, and the rules that rest on it.
 * @throws Error when a change names what the policy does not have.
 */
function changesOf({ rules }: RuleBook, policy: Policy): readonly ShownChange[] {
  return rules.changes.map(({ clauses, ...change }) => {
    const parts = clauses.map((id) => partOf(policy, id));
    const touched = new Set(parts.flatMap((part) => part.clauses));
    const concerned = [...rules.entitlements, ...rules.requirements].filter((rule) => rule.clauses.some((id) => touched.has(id)));
    return { ...change, clauses: parts.map(({ id, label }) => ({ id, label })), rules: concerned.map(({ id }) => id) };
  });
}
