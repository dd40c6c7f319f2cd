import { cite } from '../../vocabulary/index.ts';
import { scheme } from './scheme.ts';

const { villages, years, start, remodel, facilities, connection, list, batches, design, works, acceptance, report, subsidy, modes, derived } = scheme;

/** The three years in one sentence of the text. */
const threeYears = [cite('pt6-2', '第一年完成治理任务的60%，第二年20%，第三年20%'), cite('pt6-2', '农户覆盖率：第一年55%以上，第二年65%以上，第三年提高到70%')];

/** What is computed, by its id in the catalogue, with the data that cites its clauses. */
export const further = [
  { id: 'E-14', titles: { zh: '三年覆盖率', en: 'Coverage year by year' }, data: [threeYears, years, start, villages] },
  { id: 'E-14b', titles: { zh: '还要建几个村', en: 'What to build' }, data: [derived, years.map(({ covered }) => covered)] },
  { id: 'E-14c', titles: { zh: '改造和设施', en: 'Remodelling and facilities' }, data: [remodel, facilities, modes] },
  { id: 'E-15', titles: { zh: '批次和时间', en: 'Batches and days' }, data: [list, batches, design, works, acceptance, report] },
  { id: 'E-15b', titles: { zh: '纳管率', en: 'Connection rate' }, data: [connection] },
  { id: 'E-15c', titles: { zh: '资金申请的步骤', en: 'Steps of an application for money' }, data: [subsidy] },
] as const;
