import { all, answered, atLeast, chosen, cite, noneOf, not, number, reaching, requirement, stated } from '../../../vocabulary/index.ts';
import { asked, each, graded, plain, unitsOf } from '../check.ts';
import { havingOne, inScope, outer, place } from '../place.ts';

const sortingWhere = cite('xm-14.e', '岛外的农村社区');

/** 二（四） Surroundings and housing: tasks 14, 16 and 17. */
export const environment = [
  graded('xm-chk-45', 'clean.projects', 'xm-14.a', '加强监管巡查', { when: havingOne(['environmentProject'], 'xm-14.a', '农村环保项目') }),
  plain('xm-chk-49', 'clean.closed', 'xm-14.e', '密闭收集转运', { notChecked: ['noYear'] }),
  plain('xm-chk-50', 'clean.sorting', 'xm-14.e', '实施垃圾分类处理', {
    when: all(chosen(place.district, outer, sortingWhere), havingOne(['sortingAble'], 'xm-14.e', '有条件的要实施垃圾分类处理')), notChecked: ['whoIsAble', 'noYear'],
  }),
  graded('xm-chk-51', 'clean.pigs', 'xm-14.f', '设施要作标准化改造', { when: havingOne(['pigFarm'], 'xm-14.f', '限养区内的生猪规模养殖场'), notChecked: ['whichZone'] }),
  plain('xm-chk-52', 'homes.threeTogether', 'xm-16.a', '宅基地实行“三统一”', { when: havingOne(['homestead'], 'xm-16.a', '宅基地实行“三统一”') }),
  graded('XT-20', 'homes.apartments', 'xm-16.b', '“公寓式”的村民住宅小区', { when: havingOne(['shuanghu'], 'xm-16.b', '双沪社区是试点') }),
  graded('xm-chk-53', 'disaster.shelter', 'xm-17.a', '应急避难场所'),
  plain('xm-chk-54', 'disaster.plan', 'xm-17.b', '灾害应急救助预案'),
  plain('xm-chk-55', 'disaster.drill', 'xm-17.c', '应急演练'),
] as const;

/** What is counted: illegal buildings, hamlets put in order, households with their sewage treated. */
export const environmentQuestions = {
  illegal: number('clean.illegal', 'items', { least: 0, most: 100_000 }, asked),
  hamletsListed: number('clean.hamletsListed', 'items', { least: 0, most: 500 }, { of: asked.of }),
  hamletsDone: number('clean.hamletsDone', 'items', { least: 0, most: 500 }, asked),
  sewageDue: number('clean.sewageDue', 'households', { least: 0, most: 100_000 }, { of: asked.of }),
  sewageDone: number('clean.sewageDone', 'households', { least: 0, most: 100_000 }, asked),
} as const;

const noGrowth = cite('xm-14.b', '违建“零增长”');
const hamlets = cite('xm-14.c', '300个自然村的人居环境整治要完成');
const sewage = cite('xm-14.d', '生活污水要全面做到分散式治理');
const oneItem = stated(1, 'items', hamlets);
const oneHousehold = stated(1, 'households', sewage);

/** XT-07, XT-08 as far as a village knows, and XT-10. */
export const moreEnvironment = [
  requirement({
    ...each, id: 'xm-chk-46', clauses: ['xm-14.b'], annex: [unitsOf('xm-14.b')], when: inScope, met: noneOf(environmentQuestions.illegal, noGrowth),
    notChecked: ['unexplained', 'sinceWhen'],
  }),
  requirement({
    ...each, id: 'xm-chk-47', clauses: ['xm-14.c'], annex: [unitsOf('xm-14.c')],
    when: all(inScope, atLeast(environmentQuestions.hamletsListed, oneItem, hamlets)),
    ...reaching(environmentQuestions.hamletsDone, environmentQuestions.hamletsListed, hamlets), by: '2020-12-31',
  }),
  requirement({
    ...each, id: 'xm-chk-48', clauses: ['xm-14.d'], annex: [unitsOf('xm-14.d')],
    when: all(
      inScope, not(answered(place.sewerCovered, cite('xm-14.d', '市政管网暂时还覆盖不到'))),
      atLeast(environmentQuestions.sewageDue, oneHousehold, sewage),
    ),
    ...reaching(environmentQuestions.sewageDone, environmentQuestions.sewageDue, sewage), notChecked: ['noYear'],
  }),
] as const;
