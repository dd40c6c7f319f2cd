import { all, answered, cite, includes, read, requirement, several, yesNo, type Some } from '../../../vocabulary/index.ts';
import { asked, each, encouraged, graded, plain, unitsOf } from '../check.ts';
import { havingOne, inScope, isCommunity } from '../place.ts';
import { r } from '../readings.ts';

const offers = ['teaching', 'consulting', 'incubating', 'culture'] as const;

/** Whether there is a community academy, and what it is used for. */
export const academy = {
  stands: yesNo('academy.stands', asked),
  functions: several('academy.functions', offers, asked),
} as const;

/** 二（五） Culture and academies: tasks 18 to 21. */
export const culture = [
  graded('xm-chk-56', 'culture.visits', 'xm-18.a', '“三下乡”'),
  plain('xm-chk-57', 'culture.talents', 'xm-18.b', '各类文化人才要发现、要培养'),
  plain('xm-chk-58', 'culture.models', 'xm-18.c', '道德模范、身边好人要推选、评议'),
  plain('xm-chk-59', 'culture.centre', 'xm-19.b', '农村的综合文化服务中心'),
  graded('xm-chk-60', 'culture.pooled', 'xm-19.c', '做到资源共享', { also: ['xm-19.e'] }),
  plain('xm-chk-61', 'culture.troupes', 'xm-19.d', '支持农民兴办演出队', encouraged),
  plain('xm-chk-62', 'culture.library', 'xm-19.f', '村图书室逐步纳入联网管理', { ...encouraged, when: havingOne(['library'], 'xm-19.f', '村图书室') }),
  plain('xm-chk-63', 'culture.crafts', 'xm-20.a', '有地方特色的文化创意活动', {
    also: ['xm-20.d', 'xm-20.e'], when: havingOne(['resources'], 'xm-20.a', '非物质文化遗产项目'),
  }),
  graded('xm-chk-64', 'culture.heritage', 'xm-20.b', '文化古迹遗产要修缮和保护', { when: havingOne(['heritage'], 'xm-20.b', '文化古迹遗产') }),
  graded('xm-chk-66', 'academy.digital', 'xm-21.b', '农村社区书院的数字化', {
    when: all(inScope, answered(academy.stands, cite('xm-21.b', '农村社区书院'))),
  }),
] as const;

const uses = cite('xm-21.c', '教育培训、协商议事、孵化组织、文体活动');
const [first, ...rest] = offers.map((each) => includes(academy.functions, [each] as Some<typeof each>, uses));

/** XT-12: an academy that does all four; the text strives for it in every community, those of the city as well unless read otherwise. */
export const moreCulture = [
  requirement({
    ...each, id: 'xm-chk-65', clauses: ['xm-21.a', 'xm-21.c'], annex: [unitsOf('xm-21.a')],
    when: read(r.academies, { everyCommunity: isCommunity, ruralOnly: inScope }),
    met: all(answered(academy.stands, cite('xm-21.a', '都有社区书院')), ...(first === undefined ? [] : [first]), ...rest),
    by: '2020-12-31', notChecked: ['strivesFor'],
  }),
] as const;
