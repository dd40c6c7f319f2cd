import { cite, type LedgerScheme } from '../../vocabulary/index.ts';
import {
  advancedTies, chosenBy, countingDays, disputed, duplicates, emptySeats, exchanged, inFront, oneHousehold, ownTable, rate, readings, starTies,
  starsBy, yearEnd,
} from './readings.ts';

/** Who may report what a family did. */
export const channels = [
  { id: 'self', cite: cite('pt1-4.1.2.1', '本人向村里申报') },
  { id: 'representative', cite: cite('pt1-4.1.2.1', '村民代表代为申报') },
  { id: 'group', cite: cite('pt1-4.1.2.1', '工作小组自己考评登记') },
] as const;

/** What a village and its working group must have. */
export const checklists = [
  {
    id: 'village', clause: 'pt1-4.1.2',
    parts: [
      { id: 'plan', cite: cite('pt1-4.1.2', '人居环境整治积分管理的工作方案') },
      { id: 'workingGroup', cite: cite('pt1-4.1.2', '村级积分工作小组') },
      { id: 'ledger', cite: cite('pt1-4.1.2', '管理台账') },
      { id: 'handbook', cite: cite('pt1-4.1.2', '每家建立一本积分手册') },
    ],
  },
  {
    id: 'workingGroup', clause: 'pt1-5.1-a',
    parts: [
      { id: 'secretary', cite: cite('pt1-5.1-a', '由村党组织书记具体负责') },
      { id: 'committees', cite: cite('pt1-5.1-a', '村“两委”人员') },
      { id: 'cadres', cite: cite('pt1-5.1-a', '村干部代表') },
      { id: 'villagers', cite: cite('pt1-5.1-a', '村民代表') },
      { id: 'volunteers', cite: cite('pt1-5.1-a', '志愿者') },
    ],
  },
] as const;

/** Points of families, after the plan of Zengjiang subdistrict. Nothing here is Zhongping's: no score table, no rate of exchange. */
export const scheme = {
  policy: 'zengjiang-points',
  calculator: 'points-ledger',
  version: '1.0.0',
  changes: [],
  subject: { cite: cite('pt1-4.1.1', '积分以家庭为单位'), household: oneHousehold, table: ownTable },
  channels,
  duplicates,
  quarterly: cite('pt1-4.1.2.1', '每季评一次分'),
  publicity: { days: 5, cite: cite('pt1-4.1.2.2-a', '公示期至少5天'), counting: countingDays },
  objections: { cite: cite('pt1-4.1.2.2-b', '工作小组要调查核实'), disputed },
  stars: { id: 'stars', seats: 20, per: 'quarter', cite: cite('pt1-4.1.2.2-c', '每个村每季评出20户'), ties: starTies },
  advanced: { id: 'advanced', seats: 10, per: 'year', cite: cite('pt1-4.1.2.3', '各村评选出10户'), ties: advancedTies },
  ranking: { starsBy, chosenBy, empty: emptySeats, derived: cite('pt1-D.1', '先看有分数的家庭，从高到低排') },
  year: { cite: cite('pt1-4.2-a', '到年底清零，第二年从头计'), end: yearEnd, exchanged },
  exchange: { cite: cite('pt1-4.2.2', '积分可以兑换日常生活用品等物品'), rate },
  front: { cite: cite('pt1-4.2.1', '必须是积分在全村靠前的家庭'), reading: inFront },
  villages: { all: 11, cite: cite('pt1-3.2', '全街11个行政村'), derived: cite('pt1-D.2', '“积分之星”每季是220户') },
  officers: { least: 1, most: 2, cite: cite('pt1-5.1-c', '每村确定1至2名积分管理专员') },
  checklists,
  readings,
} as const satisfies LedgerScheme;
