import { scheme } from './scheme.ts';

const { groups, items, total, absent, threshold, bands, visit, subject, steps, bonus, exchange, account, yearly, last, checklists } = scheme;

/** What the readers of visits compute, by its id in the catalogue, with the data that cites its clauses. */
export const further = [
  { id: 'E-11', titles: { zh: '一个月的分数和积分', en: 'Scores and points of a month' }, data: [groups, items, total, absent.cite, threshold.cite, bands, visit.cite, subject.cite] },
  { id: 'E-12', titles: { zh: '积分账户', en: 'The points account' }, data: [steps, bonus.cite, exchange, account, yearly] },
  { id: 'E-13', titles: { zh: '连续3个月最后', en: 'Last for 3 months' }, data: [last.cite, last.derived] },
  { id: 'E-12c', titles: { zh: '小组人员', en: 'Members of the groups' }, data: [checklists] },
] as const;
