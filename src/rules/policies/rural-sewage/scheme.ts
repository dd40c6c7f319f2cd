import { cite, type CoverageScheme } from '../../vocabulary/index.ts';
import { early, plan, questions, within } from './questions.ts';
import { readings } from './readings.ts';

/** Waste water of villages in three years, after the plan of a town whose name and years were lost. */
export const scheme = {
  policy: 'rural-sewage',
  calculator: 'rural-sewage',
  version: '1.0.0',
  changes: [],
  villages: { all: 30, cite: cite('pt6-4.0', '全镇30个行政村') },
  years: [
    {
      step: 1,
      covered: {
        admin: { percent: 90, cite: cite('pt6-2-a', '行政村覆盖率提高到90%以上') },
        natural: { percent: 65, cite: cite('pt6-2-a', '自然村65%以上') },
        household: { percent: 55, cite: cite('pt6-2-a', '农户55%以上') },
      },
      tasks: { percent: 60, cite: cite('pt6-2-a', '治理任务要完成60%') },
    },
    {
      step: 2,
      covered: {
        admin: { percent: 95, cite: cite('pt6-2-b', '行政村覆盖率提高到95%以上') },
        natural: { percent: 75, cite: cite('pt6-2-b', '自然村75%以上') },
        household: { percent: 65, cite: cite('pt6-2-b', '农户65%以上') },
      },
      tasks: { percent: 20, cite: cite('pt6-2-b', '第二年再完成治理任务的20%') },
    },
    {
      step: 3,
      covered: {
        admin: { percent: 100, cite: cite('pt6-2-c', '行政村和自然村的覆盖率都达到100%') },
        natural: { percent: 100, cite: cite('pt6-2-c', '行政村和自然村的覆盖率都达到100%') },
        household: { percent: 70, cite: cite('pt6-2-c', '农户提高到70%') },
      },
      tasks: { percent: 20, cite: cite('pt6-2-c', '第三年再完成治理任务的20%') },
    },
  ],
  start: { designed: cite('pt6-2-a', '规划设计要全部做完'), started: cite('pt6-2-a', '并开工建设') },
  remodel: cite('pt6-2-d', '农厕和化粪池全面改造'),
  facilities: {
    covered: cite('pt6-3.0-c', '农村生活污水处理设施全覆盖'),
    parts: [
      { id: 'watched', cite: cite('pt6-3.0-c', '可监测') },
      { id: 'checked', cite: cite('pt6-3.0-c', '可核查') },
      { id: 'reported', cite: cite('pt6-3.0-c', '可报告') },
    ],
  },
  connection: {
    repaired: { percent: 60, cite: cite('pt6-3.2.2', '纳管率达到60%以上') },
    village: { percent: 60, cite: cite('pt6-4.2', '行政村纳管率达到60%以上') },
    discharge: cite('pt6-3.2.2', '达标排放'),
  },
  list: {
    parts: [
      { id: 'adminNew', planned: 10, cite: cite('pt6-4.0', '新增治理10个行政村') },
      { id: 'adminUpgrade', planned: 3, cite: cite('pt6-4.0', '提升治理3个行政村') },
      { id: 'naturalNew', planned: 24, cite: cite('pt6-4.0', '24个自然村') },
      { id: 'naturalUpgrade', planned: 15, cite: cite('pt6-4.0', '15个自然村') },
    ],
    admin: { id: 'admin', planned: 13, cite: cite('pt6-4.0', '13个行政村') },
    natural: { id: 'natural', planned: 39, cite: cite('pt6-4.0', '39个自然村') },
  },
  batches: [
    { id: 1, villages: 3, cite: cite('pt6-4.1-a', '第一批次3个'), tender: { due: { kind: 'by', last: '03-31' }, cite: cite('pt6-4.1-c', '第一批次20xx年3月底前') } },
    { id: 2, villages: 6, cite: cite('pt6-4.1-a', '第二批次6个'), tender: { due: { kind: 'early', month: 4 }, cite: cite('pt6-4.1-c', '第二批次到20xx年4月初') } },
    { id: 3, villages: 4, cite: cite('pt6-4.1-a', '第三批次4个'), tender: { due: { kind: 'by', last: '04-30' }, cite: cite('pt6-4.1-c', '第三批次到20xx年4月底') } },
  ],
  design: { opens: '03-01', last: '04-30', cite: cite('pt6-4.1-b', '20xx年3月初至4月底') },
  works: { opens: '04-01', last: '11-30', cite: cite('pt6-4.2', '20xx年4月初至11月底') },
  acceptance: {
    last: '12-31', cite: cite('pt6-4.3', '到20xx年12月底'),
    parts: [
      { id: 'works', cite: cite('pt6-4.3', '工程验收') },
      { id: 'papers', cite: cite('pt6-4.3', '文本制作') },
      { id: 'application', cite: cite('pt6-4.3', '项目申报') },
      { id: 'upkeep', cite: cite('pt6-4.3', '长效管理机制') },
    ],
  },
  report: { before: 10, cite: cite('pt6-5-c', '每月10日前') },
  subsidy: {
    steps: [
      { id: 'accepted', cite: cite('pt6-6', '处理设施经验收合格后') },
      { id: 'applied', cite: cite('pt6-6', '申请材料报镇政府') },
      { id: 'reviewed', cite: cite('pt6-6', '审核后') },
      { id: 'forwarded', cite: cite('pt6-6', '报市财政局补助') },
    ],
  },
  modes: [
    { id: 'plant', connectable: true, dispersed: 'unknown', cite: cite('pt6-3.0-b', '污水进厂处理') },
    { id: 'central', connectable: false, dispersed: 'no', cite: cite('pt6-3.0-b', '集中型') },
    { id: 'regional', connectable: false, dispersed: 'unknown', cite: cite('pt6-3.0-b', '区域型') },
    { id: 'single', connectable: false, dispersed: 'yes', cite: cite('pt6-3.0-b', '单户型') },
    { id: 'anaerobic', connectable: false, dispersed: 'no', cite: cite('pt6-3.0-b', '无动力或微动力厌氧池') },
  ],
  derived: cite('pt6-D.1', '95%是28.5个，往上进是29个'),
  early,
  questions,
  within,
  steps: plan.step,
  readings,
} as const satisfies CoverageScheme;
