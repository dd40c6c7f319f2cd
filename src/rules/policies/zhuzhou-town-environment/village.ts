import { all, answered, atLeast, atMost, cite, includes, noneOf, not, read, requirement, stated, type Condition, type NumberQuestion } from '../../vocabulary/index.ts';
import { each, isVillage } from './cleaners.ts';
import { figures } from './figures.ts';
import { q } from './questions/index.ts';
import { r } from './readings.ts';

const fee = 'pt2-5.4-f';

/** V-04: the fee rests on a resolution of the villagers' representatives. */
export const resolution = requirement({
  ...each, id: 'V-04', clauses: [fee], when: isVillage,
  met: answered(q.resolution, cite(fee, '要经村民代表大会形成决议')),
  notChecked: ['howMuchFee'],
});

/** V-05: nothing of the fee is spent on anything but cleaning. */
export const onlyCleaning = requirement({
  ...each, id: 'V-05', clauses: [fee], when: isVillage, met: noneOf(q.spentOtherwise, cite(fee, '只能用在环境卫生保洁上，不准挪作他用')),
});

const plans = 'pt2-4.4.3';
const oneAndX = cite(plans, '按“1+x”（x≤3）的要求科学编制规划');

/** V-06: the x of a finished plan. */
export const planOfX = requirement({
  ...each, id: 'V-06', clauses: [plans], when: all(isVillage, answered(q.hasPlan, cite(plans, '村庄规划'))),
  met: read(r.x, {
    fromZero: atMost(q.x, stated(figures.x.most, 'items', oneAndX), oneAndX),
    fromOne: all(atLeast(q.x, stated(figures.x.least, 'items', oneAndX), oneAndX), atMost(q.x, stated(figures.x.most, 'items', oneAndX), oneAndX)),
  }),
  notChecked: ['whatXIs'],
});

const noPlan = cite(plans, '村庄规划没有完成的地方，今后一律不能批准建房');

/** V-07: without a plan no house is approved. */
export const noApprovals = requirement({
  ...each, id: 'V-07', clauses: [plans], when: all(isVillage, not(answered(q.hasPlan, noPlan))), met: noneOf(q.approvedWithoutPlan, noPlan),
});

/** V-08: the village has its own group, and the secretary leads it. */
export const villageGroup = requirement({
  ...each, id: 'V-08', clauses: ['pt2-5.1'], when: isVillage,
  met: all(
    includes(q.villageGroup, ['founded'], cite('pt2-5.1', '各村（社区）委员会也要成立领导小组')),
    includes(q.villageGroup, ['secretaryLeads'], cite('pt2-5.1', '村支书记任组长')),
  ),
});

/** V-09: some cadre is responsible for the village; the text says "basically". */
export const cadre = requirement({
  ...each, id: 'V-09', strength: 'should', clauses: ['pt2-5.1'], when: isVillage, met: answered(q.cadre, cite('pt2-5.1', '基本做到村村有干部包干')),
});

const everyQuarter = cite('pt2-5.5', '一季考核一次、排名一次');
const scored = (score: NumberQuestion<'points/100'>): Condition => atLeast(score, stated(0, 'points/100', everyQuarter), everyQuarter);

/** V-10: every quarter has its score; a quarter without one leaves it open. */
export const everyQuarterScored = requirement({
  ...each, id: 'V-10', clauses: ['pt2-5.5'], when: isVillage, met: all(scored(q.first), scored(q.second), scored(q.third), scored(q.fourth)),
  notChecked: ['howScored', 'whoIsTalkedTo'],
});
