import { atLeastOf, atMost, cite, requirement, stated } from '../../../vocabulary/index.ts';
import { figures } from '../figures.ts';
import { q } from '../questions/index.ts';
import { allParts, each, every, isCity, isTown } from './common.ts';

const link = 'pt4-2.1';
const projects = 'pt4-3.1.1';
const villages = 'pt4-3.2.4';

/** Rows 1, 2, 5 to 10 of the table of targets, and the lists of the same sections. */
export const industry = [
  every('L-01', q.townsWithKey, q.towns, { clause: link, phrase: '每个乡镇（街道）打造1个以上乡村振兴重点村', notChecked: ['howManyTowns', 'noYear'] }),
  requirement({
    ...each, id: 'L-01-town', clauses: [link], when: isTown,
    ...atLeastOf(q.keyVillages, figures.keyVillages, cite(link, '每个乡镇（街道）打造1个以上乡村振兴重点村')), notChecked: ['noYear'],
  }),
  requirement({
    ...each, id: 'L-02', clauses: [link], when: isCity,
    met: allParts(q.demonstration, link, { zhangfang: '张坊镇', daweishan: '大围山镇', xiaohe: '小河乡', dahu: '达浒镇' }), notChecked: ['noYear', 'whatIsArea'],
  }),
  requirement({ ...each, id: 'L-05', clauses: [projects], when: isCity, ...atLeastOf(q.industries, figures.industries, cite(projects, '因地制宜发展10个特色产业')), notChecked: ['noYear', 'noUnits'] }),
  requirement({ ...each, id: 'L-06', clauses: [projects], when: isCity, ...atLeastOf(q.bases, figures.bases, cite(projects, '做强的产业基地100个')), notChecked: ['noYear'] }),
  requirement({ ...each, id: 'L-07', clauses: [projects], when: isCity, ...atLeastOf(q.demonstrators, figures.demonstrators, cite(projects, '培育的产业示范1000名')), notChecked: ['noYear', 'whatDemonstrators'] }),
  requirement({
    ...each, id: 'L-08', clauses: ['pt4-3.1.2'], when: isCity,
    met: atMost(q.distance, stated(figures.kilometres * 100, 'km/100', cite('pt4-3.1.2', '推进“15公里就业圈”')), cite('pt4-3.1.2', '推进“15公里就业圈”')), notChecked: ['fromWhere'],
  }),
  requirement({
    ...each, id: 'L-08-clusters', clauses: ['pt4-3.1.2'], when: isCity,
    met: allParts(q.clusters, 'pt4-3.1.2', {
      electronics: '电子信息', biomedicine: '生物医药', machinery: '机械制造', food: '健康食品', fireworks: '鞭炮烟花', tourism: '生态旅游', services: '现代服务', creative: '文化创意',
    }),
  }),
  requirement({
    ...each, id: 'L-09', clauses: [villages], when: isCity, ...atLeastOf(q.smallVillages, figures.smallVillages, cite(villages, '建成示范性特色小村庄30个以上')), by: '2023-12-31',
  }),
  requirement({
    ...each, id: 'L-10', clauses: [villages], when: isCity, ...atLeastOf(q.influential, figures.influential, cite(villages, '有一定影响力的10个以上')), by: '2023-12-31', notChecked: ['whatInfluence'],
  }),
  requirement({
    ...each, id: 'L-layout', clauses: ['pt4-2.2'], when: isCity,
    met: allParts(q.layout, 'pt4-2.2', {
      zone: '国家农业绿色发展先行区', east: '浏东休闲农业发展带', south: '浏南红色文旅产业带', west: '浏西花卉苗木产业带', north: '浏北优质水稻示范带',
    }), notChecked: ['noCount', 'noYear'],
  }),
  requirement({
    ...each, id: 'L-systems', clauses: ['pt4-3.2.1'], when: isCity,
    met: allParts(q.systems, 'pt4-3.2.1', { technology: '绿色技术', standards: '绿色标准', industry: '绿色产业', management: '绿色经营', policy: '绿色政策', digital: '绿色数字' }), notChecked: ['noYear'],
  }),
  requirement({
    ...each, id: 'L-provincial', clauses: ['pt4-3.2.3'], when: isCity,
    met: allParts(q.provincialTowns, 'pt4-3.2.3', { dayao: '大瑶', wenjiashi: '文家市', baijia: '柏加', shegang: '社港' }), notChecked: ['openList', 'noYear'],
  }),
  requirement({
    ...each, id: 'L-nurtured', clauses: ['pt4-3.2.3'], when: isCity,
    met: allParts(q.nurturedTowns, 'pt4-3.2.3', { zhentou: '镇头油茶小镇', daweishan: '大围山水果小镇', baisha: '白沙古镇', yanxi: '沿溪果蔬小镇', guandu: '官渡田螺小镇' }),
    notChecked: ['openList', 'noYear'],
  }),
] as const;
