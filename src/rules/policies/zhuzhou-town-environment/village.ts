import { all, answered, atLeast, atMost, cite, entitlement, excess, includes, noneOf, not, read, requirement, stated } from '../../vocabulary/index.ts';
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

/** V-05-rest: what of the fee is left after cleaning. */
export const feeLeft = entitlement({
  id: 'V-05-rest', of: each.of, benefit: 'remainder', strength: 'shall', clauses: [fee], when: isVillage,
  amount: excess(q.collected, q.spentOnCleaning, cite(fee, '卫生费由村（社区）委员会收取、管理、使用')),
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
