import {
  above, all, answered, atLeast, chosen, cite, entitlement, measured, portion, readQuantity, requirement, stated, timesCount, unstated,
} from '../../../vocabulary/index.ts';
import { each, isCityOrCounty } from './places.ts';
import { areas, q } from './questions/index.ts';
import { r } from './readings.ts';

const clause = 'wz-4.2-s6c';
const times = cite(clause, '按普通学生标准的15倍拨付');
const some = cite(clause, '特殊教育学生的生均公用经费');
const hasPupils = all(isCityOrCounty, above(q.pupils, stated(0, 'persons', some), some));

/** Fifteen times the standard for an ordinary pupil; one and a half times where a lost point is suspected. */
const forOnePupil = readQuantity('fen/year', r.fifteenTimes, {
  fifteenTimes: portion(15, 1, q.ordinaryFund, times), oneAndAHalfTimes: portion(15, 10, q.ordinaryFund, times),
});

/** R-G12: funds for running costs, for every special-education pupil wherever taught. */
export const pupilFunds = entitlement({
  id: 'R-G12',
  of: areas.id,
  benefit: 'money',
  strength: 'shall',
  clauses: [clause],
  when: hasPupils,
  amount: timesCount(forOnePupil, q.pupils, cite(clause, '随班就读、送教上门的学生也包括在内')),
  notChecked: ['oneStandard'],
});

/** wz-chk-26: what is in fact paid for one pupil is that much. */
export const pupilFundsPaid = requirement({
  ...each,
  id: 'wz-chk-26',
  clauses: [clause],
  when: hasPupils,
  met: atLeast(q.specialFund, forOnePupil, times),
  measured: measured(q.specialFund, forOnePupil),
  notChecked: ['oneStandard'],
});

const building = 'wz-4.3-s7a';
const what = cite(building, '新建、改建、扩建公办残疾人康复和托养机构');

/** R-G13: the city adds to the provincial subsidy for building public institutions; by how much is nowhere written. */
export const buildingSubsidy = entitlement({
  id: 'R-G13',
  of: areas.id,
  benefit: 'money',
  strength: 'shall',
  clauses: [building, 'wz-4.3-s7b'],
  when: all(
    chosen(q.work, ['newBuilding', 'rebuilding', 'extension'], what), answered(q.isPublic, cite(building, '公办')),
    chosen(q.kind, ['rehabilitation', 'care'], cite(building, '康复和托养机构')),
  ),
  amount: unstated('fen/once', cite(building, '给适当补助')),
  notChecked: ['provincialSubsidy'],
});
