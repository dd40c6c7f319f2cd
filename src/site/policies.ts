import { getCollection, type CollectionEntry } from 'astro:content';
import type { PolicyFields } from '../schemas/index.ts';
import { parsePolicyText, type Clause, type PolicyText } from './clauses.ts';
import type { SiteLanguage } from './languages.ts';
import { rulesByClause } from './links.ts';
import { ruleBooks, type RuleBook } from './ruleBooks.ts';

/** A policy as the pages show it: its fields, its text, its rules, and the links between them. */
export type Policy = Readonly<{
  id: string;
  /** The language of the interface its whole text is shown in. */
  lang: Extract<SiteLanguage, 'zh' | 'vi'>;
  entry: CollectionEntry<'policies'>;
  fields: PolicyFields;
  text: PolicyText;
  clauses: ReadonlyMap<string, ClauseView>;
  /** Its rule sets, each with its calculator; none where its rules are not written yet. */
  books: readonly RuleBook[];
}>;

/** A clause with what leads from it. */
export type ClauseView = Clause & Readonly<{
  policy: string;
  /** The printed number with our mark: 二（一）·2a. */
  label: string;
  /** Rules of the site that rest on it, of all calculators. */
  computedBy: readonly string[];
  /** The same rules by the id of their calculator, for those that have any. */
  computedIn: readonly Readonly<{ calculator: string; rules: readonly string[] }>[];
  /** It says "may", or leaves it to the place, and no remark of its own says so yet. */
  saysOnly: 'may' | 'localDiscretion' | null;
}>;

let read: Promise<readonly Policy[]> | undefined;

/** Every policy, newest first. Read once for a build, and afresh for each page while writing. */
export function policies(): Promise<readonly Policy[]> {
  if (import.meta.env.DEV) return readPolicies();
  read ??= readPolicies();
  return read;
}

/** @throws Error when there is no such policy. */
export async function policyOf(id: string): Promise<Policy> {
  const found = (await policies()).find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`There is no policy "${id}" in content/policies.`);
  return found;
}

/** The policy a clause stands in, and the clause. @throws Error when there is no such clause. */
export async function clauseOf(id: string): Promise<Readonly<{ policy: Policy; clause: ClauseView }>> {
  for (const policy of await policies()) {
    const clause = policy.clauses.get(id);
    if (clause !== undefined) return { policy, clause };
  }
  throw new Error(`There is no clause "${id}" in content/policies.`);
}

/** The dated editions of the work a policy is one of, newest first; none where it is the only one. */
export async function editionsOf({ fields }: Policy): Promise<readonly Policy[]> {
  if (fields.work === undefined) return [];
  const editions = (await policies()).filter((policy) => policy.fields.work === fields.work);
  return editions.length > 1 ? editions : [];
}

/** Two editions of one work of which the newer says which clauses it takes the place of. */
export type EditionPair = Readonly<{ newer: Policy; older: Policy }>;

/** The editions that can be compared, each newer one with each older one it names clauses of. */
export async function editionPairs(): Promise<readonly EditionPair[]> {
  const all = await policies();
  return all.flatMap((newer) => {
    const named = new Set(newer.text.clauses.flatMap(({ was }) => was));
    return all.filter(({ text }) => text.clauses.some(({ id }) => named.has(id))).map((older) => ({ newer, older }));
  });
}

async function readPolicies(): Promise<readonly Policy[]> {
  const entries = await getCollection('policies');
  const found = entries.map(readPolicy);
  return found.sort((one, other) => (other.fields.issuedOn ?? '').localeCompare(one.fields.issuedOn ?? ''));
}

function readPolicy(entry: CollectionEntry<'policies'>): Policy {
  const { id } = entry.data;
  const text = parsePolicyText(entry.body ?? '');
  const books = ruleBooks.filter(({ rules }) => rules.policy === id);
  const computed = books.map(({ rules, further }) => ({ calculator: rules.calculator, byClause: rulesByClause({ rules, further }) }));
  const clauses = new Map(text.clauses.map((clause) => {
    const computedIn = computed.flatMap(({ calculator, byClause }) => {
      const rules = byClause.get(clause.id);
      return rules === undefined ? [] : [{ calculator, rules }];
    });
    return [clause.id, view(clause, id, computedIn)];
  }));
  return { id, lang: entry.data.language === 'vi' ? 'vi' : 'zh', entry, fields: entry.data, text, clauses, books };
}

function view(clause: Clause, policy: string, computedIn: ClauseView['computedIn']): ClauseView {
  const only = clause.strength === 'may' || clause.strength === 'localDiscretion' ? clause.strength : null;
  const said = clause.gaps.some((gap) => /可以|由当地|当地定|问当地|có thể|địa phương/iu.test(gap));
  const label = clause.mark === '' ? clause.number : `${clause.number}·${clause.mark}`;
  return { ...clause, policy, label, computedIn, computedBy: computedIn.flatMap(({ rules }) => rules), saysOnly: said ? null : only };
}
