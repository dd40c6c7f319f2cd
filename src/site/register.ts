import { everySection, type ReadingEntry, type Section } from './clauses.ts';
import { policies, type ClauseView, type Policy } from './policies.ts';
import { paths } from './routes.ts';
import { saidIn, spokenBy } from './ruleBooks.ts';
import type { SiteLanguage } from './languages.ts';

/** A section with its policy, and what kind of section it is. */
export type SectionView = Readonly<{ policy: Policy; section: Section; isAnnex: boolean; isRegister: boolean }>;

/** The section of this id, in whichever policy it stands. @throws Error when there is none. */
export async function sectionOf(id: string): Promise<SectionView> {
  for (const policy of await policies()) {
    const section = everySection(policy.text.sections).find((each) => each.id === id);
    if (section !== undefined) {
      const isAnnex = section.clauses.some(({ isRow }) => isRow);
      return { policy, section, isAnnex, isRegister: section.readings > 0 };
    }
  }
  throw new Error(`There is no section "${id}" in content/policies.`);
}

/** The entry of the register of readings, and the policy whose register it stands in. @throws Error when there is none. */
export async function readingOf(id: string): Promise<Readonly<{ policy: Policy; reading: ReadingEntry }>> {
  for (const policy of await policies()) {
    const reading = policy.text.readings.find((each) => each.id === id);
    if (reading !== undefined) return { policy, reading };
  }
  throw new Error(`There is no reading "${id}" in content/policies.`);
}

/** The number by which a reading is spoken of: 13 of AMB-WZ-13. */
export function readingNumber(id: string): string {
  return id.replace(/^.*-/u, '');
}

/** A way from a clause to what computes it. */
export type Calculation = Readonly<{ to: string; title: string | null }>;

/**
 * The calculators that compute a clause. Each is named after the benefit or requirement where only one rests on the clause;
 * where several calculators compute it, one without such a name bears its own title, so that they can be told apart.
 */
export function calculationsOf({ computedIn }: ClauseView, { books }: Policy, lang: SiteLanguage): readonly Calculation[] {
  const found = books.flatMap(({ calculator, words, further }) => {
    const rules = computedIn.find((each) => each.calculator === calculator.id)?.rules ?? [];
    if (rules.length === 0) return [];
    const spoken = spokenBy(calculator, lang);
    const { title, entitlements, requirements } = saidIn(words, spoken);
    const own = new Map(further.map(({ id, titles }) => [id, saidIn(titles, spoken)]));
    const nameOf = (rule: string) => (entitlements[rule] ?? requirements[rule])?.title ?? own.get(rule);
    const [only, ...more] = rules.filter((rule) => nameOf(rule) !== undefined);
    // Without an island there is nothing to fill in: the way leads to where the rule stands.
    const to = `${paths.calculator(calculator.id)}${calculator.island === null && only !== undefined ? `#${only.toLowerCase()}` : ''}`;
    return [{ to, own: title, title: only === undefined || more.length > 0 ? null : (nameOf(only) ?? null) }];
  });
  return found.map(({ to, own, title }) => ({ to, title: title ?? (found.length > 1 ? own : null) }));
}

/** Clauses under their printed numbers, so that a number is said once: 二（三）1 with 1, 2a, 2b. */
export function clausesByNumber(
  ids: readonly string[], { clauses }: Policy,
): readonly Readonly<{ number: string; clauses: readonly ClauseView[] }>[] {
  const groups = new Map<string, ClauseView[]>();
  for (const id of ids) {
    const clause = clauses.get(id);
    if (clause === undefined) continue;
    groups.set(clause.number, [...(groups.get(clause.number) ?? []), clause]);
  }
  return [...groups].map(([number, found]) => ({ number, clauses: found }));
}
