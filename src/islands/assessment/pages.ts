import { idsAskedBy, type Assessment, type Question, type RuleSet } from '../../rules/engine/index.ts';
import type { Group } from './tools.ts';

/** The id of a page of questions: a leading page or a topic. */
export type PageId = string;

/** What the pages are made from. */
export type Book = Readonly<{ rules: RuleSet; groups: readonly Group[]; assessment: Assessment }>;

const made = new WeakMap<RuleSet, ReadonlyMap<PageId, readonly Question[]>>();

/**
 * The questions of each page in the order asked: the leading pages, such as what kind of place it is, then topic by
 * topic. A question that several topics ask stands in the first.
 */
export function pagesOf({ rules, groups, assessment }: Book): ReadonlyMap<PageId, readonly Question[]> {
  const known = made.get(rules);
  if (known !== undefined) return known;
  const topics = new Map<string, PageId>();
  for (const { id, rules: ids } of groups) {
    for (const rule of [...rules.requirements, ...rules.entitlements].filter((each) => ids.includes(each.id))) {
      for (const question of idsAskedBy(rule)) if (!topics.has(question)) topics.set(question, id);
    }
  }
  const pages = new Map<PageId, Question[]>([...assessment.pages, ...groups].map(({ id }) => [id, []]));
  for (const question of rules.questions) {
    const page = assessment.pages.find(({ questions }) => questions.includes(question.id))?.id ?? topics.get(question.id)
      ?? assessment.besides?.find(({ questions }) => questions.includes(question.id))?.topic;
    if (page !== undefined) pages.get(page)?.push(question);
  }
  made.set(rules, pages);
  return pages;
}

/** The page on which a question stands. */
export function pageOf(book: Book, question: string): PageId | undefined {
  return [...pagesOf(book)].find(([, questions]) => questions.some(({ id }) => id === question))?.[0];
}
