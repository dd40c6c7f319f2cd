import { all, any, includes, atLeast, cite, chosen, choice, not, number, reaching, requirement, stated } from '../../../vocabulary/index.ts';
import { asked, each, encouraged, graded, plain, unitsOf } from '../check.ts';
import { havingOne, inScope, listedFor, place } from '../place.ts';

/** 二（二） Facilities and services: tasks 5 to 11, as far as they are done, done in part or not. */
export const services = [
  graded('xm-chk-20', 'plan.layout', 'xm-5.a', '分不同类型来做'),
  plain('xm-chk-21', 'plan.noForce', 'xm-5.b', '严禁强行推动大拆大建、撤村并居'),
  graded('xm-chk-22', 'service.station', 'xm-5.c', '公共事务在那里“一站式”办理'),
  plain('xm-chk-23-platform', 'service.platform', 'xm-5.d', '建立“三社联动”的服务平台'),
  plain('xm-chk-24', 'health.standard', 'xm-6.a', '标准化建设都要完成', { when: havingOne(['clinic'], 'xm-6.a', '村卫生所'), notChecked: ['noYear', 'noStandard'] }),
  plain('xm-chk-25', 'health.public', 'xm-6.c', '承担基本公共卫生服务', { when: havingOne(['clinic'], 'xm-6.c', '村卫生所') }),
  graded('xm-chk-26', 'health.doctors', 'xm-6.d', '参加医疗责任保险', { when: havingOne(['doctor'], 'xm-6.d', '乡村医生') }),
  graded('xm-chk-28', 'work.graduates', 'xm-7.b', '对接服务的机制要完善', { also: ['xm-7.c'] }),
  graded('xm-chk-29', 'aged.retired', 'xm-8.a', '实行社会化的管理服务'),
  plain('xm-chk-30', 'aged.home', 'xm-8.b', '151个农村幸福院', { when: listedFor('happinessHome', 'xm-8.b', '151个农村幸福院'), notChecked: ['noYear'] }),
  graded('xm-chk-31', 'aged.facilities', 'xm-8.c', '养老服务设施要大力建设', { notChecked: ['oneKind'] }),
  graded('xm-chk-32', 'women.home', 'xm-9.a', '“妇女之家”', { also: ['xm-9.c'] }),
  graded('xm-chk-33', 'women.families', 'xm-9.b', '家庭教育工作的指导体系要建起来', { also: ['xm-9.d'] }),
  plain('xm-chk-34', 'women.afterSchool', 'xm-9.e', '“四点钟学校”', encouraged),
  plain('xm-chk-35', 'women.volunteers', 'xm-9.f', '服务农村社区的妇女和儿童'),
  graded('xm-chk-36', 'disabled.rehab', 'xm-10.a', '社区康复设施要完善'),
  graded('xm-chk-38', 'relief.policies', 'xm-11.b', '民生保障政策要落实'),
  graded('xm-chk-39', 'relief.farming', 'xm-11.c', '扶持政策要落实'),
] as const;

/** What single questions of the two tasks with several parts ask. */
export const serviceQuestions = {
  complex: choice('service.complex', ['yes', 'no'], asked),
  workPlatform: choice('work.platform', ['yes', 'partly', 'no'], asked),
  training: choice('work.training', ['yes', 'partly', 'no'], asked),
  housingDue: number('disabled.housingDue', 'households', { least: 0, most: 10_000 }, { of: asked.of }),
  housingDone: number('disabled.housingDone', 'households', { least: 0, most: 10_000 }, asked),
} as const;

const platform = services[3].question;
const training = cite('xm-7.d', '加大力度给他们做职业技能培训');
const housing = cite('xm-10.c', '危房按计划、分期分批改造完');

/** Tasks of which more is asked than whether they are done. */
export const moreServices = [
  requirement({
    ...each, ...encouraged, id: 'xm-chk-23', clauses: ['xm-5.d', 'xm-5.e'], annex: [unitsOf('xm-5.d')], when: inScope,
    met: any(
      chosen(platform, ['yes'], cite('xm-5.d', '建立“三社联动”的服务平台')),
      chosen(serviceQuestions.complex, ['yes'], cite('xm-5.e', '到农村办各类面向村民的服务机构')),
    ),
  }),
  requirement({
    ...each, id: 'xm-chk-27', clauses: ['xm-7.a', 'xm-7.d'], annex: [unitsOf('xm-7.a')], when: inScope,
    met: all(
      chosen(serviceQuestions.workPlatform, ['yes'], cite('xm-7.a', '就业服务平台要建立起来')),
      any(not(includes(place.has, ['expropriated', 'retiredFishers'], training)), chosen(serviceQuestions.training, ['yes'], training)),
    ),
  }),
  requirement({
    ...each, id: 'xm-chk-37', clauses: ['xm-10.c'], annex: [unitsOf('xm-10.c')],
    when: all(havingOne(['poorDisabledHousing'], 'xm-10.c', '农村贫困残疾人'), atLeast(serviceQuestions.housingDue, stated(1, 'households', housing), housing)),
    ...reaching(serviceQuestions.housingDone, serviceQuestions.housingDue, housing), notChecked: ['ownPlan'],
  }),
] as const;
