import { scheme } from './scheme.ts';

const { subject, channels, quarterly, publicity, objections, stars, advanced, ranking, year, exchange, front, villages, officers, checklists } = scheme;

/** What the readers of ledgers compute, by its id in the catalogue, with the data that cites its clauses. */
export const further = [
  { id: 'E-9', titles: { zh: '记分和余额', en: 'Entries and balance' }, data: [subject.cite, channels, quarterly, objections.cite, year.cite, exchange.cite] },
  { id: 'E-10', titles: { zh: '公示', en: 'Posting in public' }, data: [publicity.cite] },
  { id: 'E-8', titles: { zh: '名次和名额', en: 'Ranks and seats' }, data: [stars.cite, advanced.cite, ranking.derived, front.cite, villages] },
  { id: 'E-9c', titles: { zh: '要有的人和东西', en: 'Who and what there must be' }, data: [officers.cite, checklists] },
] as const;
