import { cite, type VisitScheme } from '../../vocabulary/index.ts';
import { checklists } from './checklists.ts';
import { groups, items } from './items.ts';
import { absentItems, at85, at90, belowTheBands, bonusAgain, lastTies, otherDays, readings, subjects } from './readings.ts';

/** The steps a month's score goes through; only the last one counts. */
export const steps = [
  { id: 'assessed', cite: cite('pt3-4.1-a', '第一步，网格员入户评比') },
  { id: 'reviewed', cite: cite('pt3-4.1-a', '第二步，领导组审核') },
  { id: 'posted', cite: cite('pt3-4.1-a', '第三步，张贴公示') },
  { id: 'confirmed', cite: cite('pt3-4.1-a', '第四步，确定积分') },
] as const;

/** Points for what is seen in a visit every month, after the plan of Zhongping village. Nothing here is Zengjiang's. */
export const scheme = {
  policy: 'zhongping-points',
  calculator: 'household-points',
  version: '1.0.0',
  changes: [],
  groups,
  items,
  total: { most: 10_000, cite: cite('pt3-3.0', '一共100分') },
  absent: { reading: absentItems, cite: cite('pt3-3.0', '学生就学10分') },
  threshold: { least: 7_000, cite: cite('pt3-4.1-c', '得分70分以上的，才实行“积分”'), reading: belowTheBands },
  bands: [
    { from: 8_000, to: 8_500, points: 1, cite: cite('pt3-4.1-d', '得分在80分至85分，积1分') },
    { from: 8_500, to: 9_000, points: 3, cite: cite('pt3-4.1-d', '得分在85分以上至90分，积3分') },
    { from: 9_000, to: 10_000, points: 5, cite: cite('pt3-4.1-d', '得分在90分以上，积5分') },
  ],
  borders: [
    { at: 8_500, reading: at85, lower: 'lower', upper: 'upper' },
    { at: 9_000, reading: at90, lower: 'lower', upper: 'upper' },
  ],
  visit: { firstDay: 20, lastDay: 25, cite: cite('pt3-4.1-b', '每月20日至25日'), outside: otherDays },
  steps,
  bonus: { months: 3, each: 5, points: 5, cite: cite('pt3-4.2-a', '连续3个月都得到积分5分的农户，再奖励5分积分'), again: bonusAgain },
  last: { months: 3, cite: cite('pt3-4.2-b', '连续3个月评为最后的农户'), derived: cite('pt3-D.2', '连着3个日历月'), ties: lastTies },
  exchange: { fen: 100, cite: cite('pt3-4.2-c', '1元人民币等值的日常用品') },
  account: { cite: cite('pt3-4.1-e', '每户分别建立一个积分账户'), carriesOver: cite('pt3-4.2-d', '积分可以累计着用') },
  subject: { cite: cite('pt3-2.2', '积分以户为单位'), reading: subjects },
  yearly: cite('pt3-D.1', '基础分是60分'),
  checklists,
  readings,
} as const satisfies VisitScheme;
