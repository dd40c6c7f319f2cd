import * as zengjiang from '../rules/policies/zengjiang-points/index.ts';
import * as zhongping from '../rules/policies/zhongping-points/index.ts';
import type { Citation, ClauseId, Reading, ReadingWords } from '../rules/vocabulary/index.ts';
import type { RuleCitations } from './links.ts';
import { schemeCalculators, type SchemeRoute } from './routes.ts';
import type { RuleLanguage } from './ruleBooks.ts';

/** A rule of a points scheme: its place on the page of its calculator, its name, and all it rests on. */
export type SchemeRule = RuleCitations & Readonly<{ anchor: string; titles: Readonly<Record<RuleLanguage, string>> }>;

/** The words of a scheme as far as every page needs them. */
export type SchemeWords = Readonly<{ title: string; intro: string; readings: Readonly<Record<string, ReadingWords>>; remarks: Readonly<Record<string, string>> }>;

/** A points scheme with its calculator, its rules and its words. */
export type SchemeBook = Readonly<{
  calculator: SchemeRoute;
  policy: string;
  version: string;
  rules: readonly SchemeRule[];
  readings: readonly Reading[];
  words: Readonly<Record<RuleLanguage, SchemeWords>>;
}>;

/** Every points scheme. The ids of rules are those of the catalogue. */
export const schemeBooks: readonly SchemeBook[] = [visits(), ledger()];

/** The scheme of this calculator. @throws Error when there is none. */
export function schemeOf(calculator: string): SchemeBook {
  const found = schemeBooks.find((book) => book.calculator.id === calculator);
  if (found === undefined) throw new Error(`The calculator "${calculator}" needs its scheme in src/site/schemes.ts.`);
  return found;
}

/** The rules that rest on each clause. */
export function rulesOfScheme({ rules }: SchemeBook): ReadonlyMap<ClauseId, readonly string[]> {
  const byClause = new Map<ClauseId, string[]>();
  for (const { rule, clauses } of rules) for (const clause of clauses) byClause.set(clause, [...(byClause.get(clause) ?? []), rule]);
  return byClause;
}

function visits(): SchemeBook {
  const { groups, items, total, absent, threshold, bands, visit, subject, steps, bonus, exchange, account, yearly, last, checklists } = zhongping.scheme;
  return {
    ...book('household-points', zhongping),
    rules: [
      rule('E-11', 'month', { zh: '一个月的分数和积分', en: 'Scores and points of a month' }, [groups, items, total, absent.cite, threshold.cite, bands, visit.cite, subject.cite]),
      rule('E-12', 'account', { zh: '积分账户', en: 'The points account' }, [steps, bonus.cite, exchange, account, yearly]),
      rule('E-13', 'last', { zh: '连续3个月最后', en: 'Last for 3 months' }, [last.cite, last.derived]),
      rule('E-12c', 'bodies', { zh: '小组人员', en: 'Members of the groups' }, [checklists]),
    ],
  };
}

function ledger(): SchemeBook {
  const { subject, channels, quarterly, publicity, objections, stars, advanced, ranking, year, exchange, front, villages, officers, checklists } = zengjiang.scheme;
  return {
    ...book('points-ledger', zengjiang),
    rules: [
      rule('E-9', 'entries', { zh: '记分和余额', en: 'Entries and balance' }, [subject.cite, channels, quarterly, objections.cite, year.cite, exchange.cite]),
      rule('E-10', 'publicity', { zh: '公示', en: 'Posting in public' }, [publicity.cite]),
      rule('E-8', 'ranking', { zh: '名次和名额', en: 'Ranks and seats' }, [stars.cite, advanced.cite, ranking.derived, front.cite, villages]),
      rule('E-9c', 'bodies', { zh: '要有的人和东西', en: 'Who and what there must be' }, [officers.cite, checklists]),
    ],
  };
}

function book(id: SchemeRoute['id'], { scheme, words }: Readonly<{ scheme: Pick<SchemeBook, 'policy' | 'version' | 'readings'>; words: SchemeBook['words'] }>): Omit<SchemeBook, 'rules'> {
  const calculator = schemeCalculators.find((each) => each.id === id);
  if (calculator === undefined) throw new Error(`There is no calculator "${id}" in src/site/routes.ts.`);
  const { policy, version, readings } = scheme;
  return { calculator, policy, version, readings, words };
}

function rule(id: string, anchor: string, titles: SchemeRule['titles'], parts: readonly unknown[]): SchemeRule {
  const citations = parts.flatMap(citationsIn);
  return { rule: id, anchor, titles, citations, clauses: [...new Set(citations.map(({ clause }) => clause))] };
}

/** Every citation in a piece of a scheme, in its order: whatever names a clause and a phrase. */
function citationsIn(part: unknown): readonly Citation[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('clause' in part && 'phrase' in part) return [part as Citation];
  return Object.values(part).flatMap(citationsIn);
}
