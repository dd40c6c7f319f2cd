import { all, answered, anyOne, chosen, cite, entitlement, judgement } from '../../vocabulary/index.ts';
import { isDisabledPerson, isInHardship } from './persons.ts';
import { persons, q } from './questions.ts';

const familyOfADisabledPerson = anyOne(persons.id, isDisabledPerson);

/** R-F18: public rental housing first, or a rent subsidy; which of the two the text leaves open. */
export const urbanHousing = entitlement({
  id: 'R-F18',
  benefit: 'priority',
  strength: 'shall',
  clauses: ['wz-2.4-s1b'],
  when: all(
    familyOfADisabledPerson,
    chosen(q.area, ['urban'], cite('wz-2.4-s1b', '城镇残疾人家庭')),
    judgement('urbanHousingConditions', q.urbanHousing, cite('wz-2.4-s1b', '符合住房保障条件的')),
  ),
  notChecked: ['whichHousingHelp'],
});

/** R-F19: first in the rebuilding of unsafe rural houses, and fees reduced. */
export const dangerousHouse = entitlement({
  id: 'R-F19',
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-2.4-s2a', 'wz-2.4-s2b'],
  when: all(
    familyOfADisabledPerson,
    chosen(q.area, ['rural'], cite('wz-2.4-s2a', '农村危房改造')),
    answered(q.dangerousHouse, cite('wz-2.4-s2a', '实施农村危房改造时')),
    isInHardship(cite('wz-2.4-s2a', '困难残疾人家庭')),
    judgement('ruralReliefConditions', q.ruralRelief, cite('wz-2.4-s2a', '符合救助条件的')),
  ),
  notChecked: ['whichFeesReduced'],
});
