import { walkNode, walkRule } from '../rules/engine/index.ts';
import type { Citation, ClauseId, Entitlement, Requirement, RuleSet } from '../rules/vocabulary/index.ts';
import type { Further } from './ruleBooks.ts';

/** A rule of a policy and everything of the text it rests on. */
export type RuleCitations = Readonly<{ rule: string; clauses: readonly ClauseId[]; citations: readonly Citation[] }>;

/** What each benefit, each exclusion and each competing benefit of a rule set cites, in the order of the rules. */
export function citationsOf(rules: RuleSet): readonly RuleCitations[] {
  const entitlements = rules.entitlements.map((entitlement) => {
    const citations: Citation[] = [];
    walkRule(entitlement, { citation: (citation) => citations.push(citation) });
    return { rule: entitlement.id, clauses: unique([...entitlement.clauses, ...clausesOf(citations)]), citations };
  });
  const requirements = rules.requirements.map((requirement) => {
    const citations: Citation[] = [];
    walkRule(requirement, { citation: (citation) => citations.push(citation) });
    return { rule: requirement.id, clauses: unique([...requirement.clauses, ...clausesOf(citations)]), citations };
  });
  const exclusions = rules.exclusions.map(({ id, cite, when }) => {
    const citations: Citation[] = [cite];
    walkNode(when, { citation: (citation) => citations.push(citation) });
    return { rule: id, clauses: clausesOf(citations), citations };
  });
  const bars = [...rules.entitlements, ...rules.requirements].flatMap((rule) => rule.bars).map(({ id, cite, when }) => {
    const citations: Citation[] = [cite];
    walkNode(when, { citation: (citation) => citations.push(citation) });
    return { rule: catalogueId(id), clauses: clausesOf(citations), citations };
  });
  const held = rules.held.map(({ when, amount, id }) => {
    const citations: Citation[] = [];
    walkNode(when, { citation: (citation) => citations.push(citation) });
    walkNode(amount, { citation: (citation) => citations.push(citation) });
    const rule = rules.exclusions.find(({ between }) => between.includes(id))?.id ?? id;
    return { rule, clauses: clausesOf(citations), citations };
  });
  const together = rules.together.map(({ id, cite }) => ({ rule: id, clauses: [cite.clause], citations: [cite] }));
  return [...entitlements, ...requirements, ...bars, ...exclusions, ...held, ...together];
}

/** A bar's rule in the catalogue: R-X04-injury and R-X04-hardship are two halves of R-X04. */
function catalogueId(bar: string): string {
  return bar.split('-').slice(0, 2).join('-');
}

/** What is cited anywhere inside the data of what has a reader of its own: whatever holds a clause and a phrase. */
function citationsInData(data: unknown): readonly Citation[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('clause' in data && 'phrase' in data) return [data as Citation];
  return Object.values(data).flatMap(citationsInData);
}

/** What all rules of a calculator cite: those of its rule set, then what has a reader of its own. */
export function citationsOfBook({ rules, further }: Readonly<{ rules: RuleSet; further: readonly Pick<Further, 'id' | 'data'>[] }>): readonly RuleCitations[] {
  return [...citationsOf(rules), ...further.map(({ id, data }) => {
    const citations = citationsInData(data);
    return { rule: id, clauses: clausesOf(citations), citations };
  })];
}

/** The rules that rest on each clause: the way back from the text to what computes it. */
export function rulesByClause(book: Parameters<typeof citationsOfBook>[0]): ReadonlyMap<ClauseId, readonly string[]> {
  const byClause = new Map<ClauseId, readonly string[]>();
  for (const { rule, clauses } of citationsOfBook(book)) {
    for (const clause of clauses) byClause.set(clause, unique([...(byClause.get(clause) ?? []), rule]));
  }
  return byClause;
}

function clausesOf(citations: readonly Citation[]): readonly ClauseId[] {
  return unique(citations.map(({ clause }) => clause));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** The readings a benefit meets, in the order of the rule. */
export function readingIdsOf(entitlement: Entitlement): readonly string[] {
  const ids: string[] = [];
  walkRule(entitlement, { reading: ({ id }) => ids.push(id) });
  return unique(ids);
}

/** The readings a requirement meets, in the order of the rule. */
export function readingIdsOfRequirement(requirement: Requirement): readonly string[] {
  const ids: string[] = [];
  walkRule(requirement, { reading: ({ id }) => ids.push(id) });
  return unique(ids);
}
