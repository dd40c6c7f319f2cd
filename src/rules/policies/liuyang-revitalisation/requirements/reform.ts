import { atLeastOf, cite, requirement, type LandMeasure, type NumberQuestion, type Requirement } from '../../../vocabulary/index.ts';
import { figures } from '../figures.ts';
import { q } from '../questions/index.ts';
import { allParts, each, every, isCity } from './common.ts';

const farmers = 'pt4-3.4.1';
const land = 'pt4-3.4.3';
const homesteads = 'pt4-3.4.2';

function inLand<const Id extends string, M extends LandMeasure>(id: Id, done: NumberQuestion<M>, whole: number, phrase: string, ...notChecked: string[]): Requirement<Id> {
  return requirement({ ...each, id, clauses: [land], when: isCity, ...atLeastOf(done, whole * 100, cite(land, phrase)), notChecked: ['noYear', 'noOrMore', ...notChecked] });
}

/** Rows 13 to 23 of the table of targets, and the list of the homestead reform. */
export const reform = [
  requirement({ ...each, id: 'L-13', clauses: [farmers], when: isCity, ...atLeastOf(q.farms, figures.farms, cite(farmers, '小农户注册的家庭农场500家以上')), notChecked: ['noYear'] }),
  requirement({ ...each, id: 'L-14', clauses: [farmers], when: isCity, ...atLeastOf(q.unions, figures.unions, cite(farmers, '组建联合社10家以上')), notChecked: ['noYear'] }),
  requirement({ ...each, id: 'L-15', clauses: [farmers], when: isCity, ...atLeastOf(q.services, figures.services, cite(farmers, '规范社会化服务组织200家以上')), notChecked: ['noYear'] }),
  requirement({ ...each, id: 'L-16', clauses: [farmers], when: isCity, ...atLeastOf(q.technology, figures.technology, cite(farmers, '引进新技术和先进设备100家以上')), notChecked: ['noYear'] }),
  requirement({ ...each, id: 'L-17', clauses: [farmers], when: isCity, ...atLeastOf(q.households, figures.households, cite(farmers, '和品牌运营中心合作销售农产品200户以上')), notChecked: ['noYear'] }),
  requirement({
    ...each, id: 'L-homesteads', clauses: [homesteads], when: isCity,
    met: allParts(q.homesteads, homesteads, {
      platform: '宅基地信息共享管理平台', approval: '宅基地审批', ownership: '宅基地集体所有权行使', supervision: '宅基地监管', profits: '宅基地收益分配',
      sharing: '信息共享管理', clusters: '打造村民适度集中居住区', style: '管控村民建房的建筑风貌', mortgage: '农房抵押融资贷款的推广',
      outsiders: '非集体经济组织成员在农村建房', idle: '拓展盘活闲置宅基地和房屋的途径', democracy: '建立相对公平的宅基地民主管理制度',
    }),
    notChecked: ['what1227', 'noYear'],
  }),
  inLand('L-18', q.reclaimed, figures.reclaimed, '土地开发复垦1200亩'),
  inLand('L-19', q.highStandard, figures.highStandard, '高标准农田2500亩'),
  inLand('L-20', q.adjusted, figures.adjusted, '基本农田优化调整270亩', 'adjustedMore'),
  requirement({ ...each, id: 'L-21', clauses: [land], when: isCity, ...atLeastOf(q.showcases, figures.showcases, cite(land, '乡村振兴示范亮点项目23个')), notChecked: ['noYear', 'noOrMore'] }),
  requirement({ ...each, id: 'L-22', clauses: ['pt4-3.5.1'], when: isCity, ...atLeastOf(q.meetings, figures.meetings, cite('pt4-3.5.1', '每年轮流召开联席会议')), notChecked: ['howManyMeetings'] }),
  every('L-income', q.stableIncome, q.villages, { clause: 'pt4-3.6.1', phrase: '逐步让每个村都有稳定的集体经济收入', strength: 'should', notChecked: ['whatStable', 'noYear'] }),
  every('L-23', q.elderlyCentres, q.communities, { clause: 'pt4-3.6.5', phrase: '每个村（社区）都要有居家养老服务中心', notChecked: ['noYear'] }),
] as const;
