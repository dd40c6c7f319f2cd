import { all, answered, cite, entitlement, judgement, read, settled } from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { isDisabledPerson } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

const parking = 'wz-4.4-s3c';

/** R-F30: free parking of a vehicle for people with a disability in the public car parks of a town. */
export const freeParking = entitlement({
  id: 'R-F30',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: [parking],
  when: all(
    isDisabledPerson,
    answered(q.disabledVehicle, cite(parking, '残疾人专用车')),
    answered(q.urbanCarPark, cite(parking, '停在城区各类公共停车场所')),
    read(r.parking, {
      anyBay: settled('yes', cite(parking, '应有免费停放的服务')),
      dedicatedBayOnly: answered(q.dedicatedBay, cite(parking, '城区各类公共停车场所')),
    }),
  ),
  notChecked: ['whichVehicle'],
});

/** R-F31: buses and light rail at less or nothing; how much less is not said. */
export const transit = entitlement({
  id: 'R-F31',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.4-s7'],
  when: isDisabledPerson,
  notChecked: ['transitReduction'],
});

/** R-F32a: the project that brings barrier-free fittings into homes; for whom is not said. */
export const accessibleHome = entitlement({
  id: 'R-F32a',
  of: persons.id,
  benefit: 'service',
  strength: 'shall',
  clauses: ['wz-4.4-s2'],
  when: all(isDisabledPerson, judgement('accessibleHomeConditions', null, cite('wz-4.4-s2', '“无障碍设施进家庭”建设项目'))),
});

/** R-F32b: parks, sports grounds and cultural places, free or at less. */
export const publicPlaces = entitlement({
  id: 'R-F32b',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.5-s2a'],
  when: isDisabledPerson,
  notChecked: ['freeOrReduced'],
});

/** R-F32c: library cards, free. */
export const libraryCard = entitlement({
  id: 'R-F32c',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.5-s3b'],
  when: isDisabledPerson,
});

/** R-F39: first in school, work and business, for those active in arts or sports. */
export const talentFirst = entitlement({
  id: 'R-F39',
  of: persons.id,
  benefit: 'priority',
  strength: 'shall',
  clauses: ['wz-4.5-s5b'],
  when: all(isDisabledPerson, answered(q.talent, cite('wz-4.5-s5b', '残疾人文体人才'))),
  notChecked: ['whatPriorityMeans'],
});

/** R-F39a: the same award as everybody else for an outstanding result. */
export const talentAward = entitlement({
  id: 'R-F39a',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.5-s5c'],
  when: all(
    isDisabledPerson,
    answered(q.talent, cite('wz-4.5-s5c', '残疾人文艺人才和运动员')),
    judgement('outstandingResult', q.outstandingResult, cite('wz-4.5-s5c', '取得优异成绩的')),
  ),
  amount: p.sportsAward,
  notChecked: ['sameAwardStandard'],
});
