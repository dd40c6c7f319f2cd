import {
  all, answered, atLeastOf, chosen, cite, excess, noneOf, reaching, readQuantity, requirement, stated,
} from '../../../vocabulary/index.ts';
import { figures } from '../figures.ts';
import { q } from '../questions/index.ts';
import { r } from '../readings.ts';
import { each, every, isCity, isVillage } from './common.ts';

const village = 'pt4-3.3.2';
const inAll = cite(village, '到2025年，力争完成1200个');

/** Rows 3, 4, 11 and 12 of the table of targets, and what the same sections want of all there are. */
export const habitat = [
  requirement({
    ...each, id: 'L-03', clauses: ['pt4-2.3'], when: isCity, met: chosen(q.waterClass, ['1', '2'], cite('pt4-2.3', '年均值要稳定达到Ⅱ类')), notChecked: ['howManyYears'],
  }),
  every('L-03-toilets', q.toiletsCovered, q.toiletHouseholds, { clause: 'pt4-2.3', phrase: '无害化厕所，确保基本做到全覆盖', strength: 'should', notChecked: ['toiletYear', 'howBasically'] }),
  requirement({
    ...each, id: 'L-04', clauses: ['pt4-2.3'], when: isCity, met: answered(q.mechanism, cite('pt4-2.3', '到2025年，农村无害化厕所的长效管护机制全面建成')), by: '2025-12-31',
  }),
  every('L-houses', q.newHousesInPlan, q.newHouses, { clause: 'pt4-3.3.1', phrase: '新建农房全部纳入规划和建房管理', notChecked: ['whichFiveYears'] }),
  requirement({ ...each, id: 'L-waters', clauses: ['pt4-3.3.1'], when: isCity, met: noneOf(q.blackWaters, cite('pt4-3.3.1', '黑臭水体要消除')), notChecked: ['whichFiveYears'] }),
  requirement({
    ...each, id: 'L-11', clauses: [village], when: isCity, ...atLeastOf(q.builtThatYear, figures.yearly, cite(village, '建成美丽宜居村庄（屋场）至少240个')), notChecked: ['yearLost'],
  }),
  requirement({
    ...each, id: 'L-12', strength: 'should', clauses: [village], when: isCity,
    ...reaching(readQuantity('items', r.inAll, {
      withEarlier: q.builtInAll, besidesEarlier: excess(q.builtInAll, q.builtBefore, inAll),
    }), stated(figures.inAll, 'items', inAll), inAll),
    by: '2025-12-31',
  }),
  requirement({
    ...each, id: 'L-zero', clauses: ['pt4-2.6'], when: isVillage,
    met: all(
      noneOf(q.accidents, cite('pt4-2.6', '安全做到零事故')), noneOf(q.pollution, cite('pt4-2.6', '环境做到零污染')),
      noneOf(q.cases, cite('pt4-2.6', '治安做到零发案')), noneOf(q.petitions, cite('pt4-2.6', '居民做到零上访')),
    ),
    notChecked: ['zeroDistance', 'zeroPeriod', 'noCount'],
  }),
] as const;
