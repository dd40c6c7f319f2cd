import {
  all, answered, any, cite, entitlement, includes, judgement, read, settled, unstated,
} from '../../../vocabulary/index.ts';
import { exceedsWelfareQuota, isConcentrated, isShelteredWorkshop, isWelfareEnterprise } from './counts.ts';
import { p } from './parameters.ts';
import { q } from './questions.ts';
import { r } from './readings.ts';

const money = { benefit: 'money', strength: 'shall' } as const;
const insured = cite('wz-2.3.4-s4c', '参加综合责任保险和意外伤害保险');
const training = cite('wz-3.2-s2b', '残疾人职业技能培训和改造无障碍设施也给补助');
const costs = cite('wz-3.2-s3c', '有这些支出的，也给补助');

/** R-E05: a sheltered workshop's one-off help with opening, by its size. */
export const shelteredOpening = entitlement({
  id: 'R-E05', ...money,
  clauses: ['wz-3.2-s3a'],
  when: all(isShelteredWorkshop, answered(q.newWorkshop, cite('wz-3.2-s3a', '一次性的开办补助经费'))),
  amount: p.shelteredOpening,
  annex: ['wz-a.6'],
  notChecked: ['sizesOfWorkshops'],
});

/** R-E06: help with a sheltered workshop's costs; the six named ones, and the text says "and so on". */
export const shelteredCosts = entitlement({
  id: 'R-E06', ...money,
  clauses: ['wz-3.2-s3c'],
  when: all(
    isShelteredWorkshop,
    includes(q.costs, ['rent', 'training', 'equipment', 'accessibility', 'liabilityInsurance', 'socialInsurance'], costs),
  ),
  amount: unstated('fen/period', costs),
  annex: ['wz-a.6'],
  notChecked: ['otherCosts'],
});

/** R-E10: the place may help with insurance of an employer that employs many persons with a disability. */
export const insuranceSubsidy = entitlement({
  id: 'R-E10',
  benefit: 'money',
  strength: 'localDiscretion',
  clauses: ['wz-2.3.4-s4c'],
  when: all(isConcentrated, read(r.insurances, {
    both: all(answered(q.liabilityInsured, insured), answered(q.accidentInsured, insured)),
    either: any(answered(q.liabilityInsured, insured), answered(q.accidentInsured, insured)),
  })),
  amount: unstated('fen/period', cite('wz-2.3.4-s4c', '可以给一定的补助')),
  practised: q.insurancePractised,
  notChecked: ['whatIsConcentrated'],
});

/** R-E11: a start-up incubator for persons with a disability may be helped with rent, accessibility and equipment. */
export const incubatorSubsidy = entitlement({
  id: 'R-E11',
  benefit: 'money',
  strength: 'may',
  clauses: ['wz-3.3-s3c'],
  when: all(
    includes(q.kinds, ['incubator'], cite('wz-3.3-s3c', '残疾人创业孵化园（基地）')),
    answered(q.incubatorBase, cite('wz-3.3-s3c', '依托大众创业孵化平台办的，或者利用现有残疾人服务设施办的')),
  ),
  amount: unstated('fen/period', cite('wz-3.3-s3c', '可以得到补助')),
  practised: q.incubatorPractised,
  annex: ['wz-a.7'],
});

/** R-E14: help with training and accessibility for welfare enterprises: those above the quota, or all of them. */
export const welfareTraining = entitlement({
  id: 'R-E14', ...money,
  clauses: ['wz-3.2-s2b'],
  when: all(
    isWelfareEnterprise,
    includes(q.costs, ['training', 'accessibility'], training),
    read(r.aboveOnly, { onlyAboveQuota: exceedsWelfareQuota, everyWelfareEnterprise: settled('yes', training) }),
  ),
  amount: unstated('fen/period', training),
});

/** R-E15: the government buys first from concentrated employers, other things being equal. */
export const procurementPriority = entitlement({
  id: 'R-E15',
  benefit: 'priority',
  strength: 'shall',
  clauses: ['wz-3.2-s1b'],
  when: isConcentrated,
  notChecked: ['whatIsConcentrated', 'otherThingsEqual'],
});

/** R-E16: fitting help for privately run rehabilitation of children that meets the standard of management. */
export const childRehabilitation = entitlement({
  id: 'R-E16', ...money,
  clauses: ['wz-4.1-s4c'],
  when: all(
    includes(q.kinds, ['childRehabilitation'], cite('wz-4.1-s4c', '残疾儿童康复服务机构')),
    answered(q.privatelyRun, cite('wz-4.1-s4c', '社会力量办的')),
    judgement('standardOfManagement', q.standardConfirmed, cite('wz-4.1-s4c', '达到规范化管理要求')),
  ),
  amount: unstated('fen/period', cite('wz-4.1-s4c', '给机构适当的补助')),
});

/**
 * R-E17: privately run services for persons with a disability are treated like services for the old. Sheltered work is
 * the town's part of the sheltered services of this very section (wz-4.3-s2, s3d).
 */
export const servicePreference = entitlement({
  id: 'R-E17',
  benefit: 'status',
  strength: 'shall',
  clauses: ['wz-4.3-s10'],
  when: all(
    includes(q.kinds, ['disabilityServices', 'childRehabilitation', 'shelteredWorkshop'], cite('wz-4.3-s10', '康复、托养、庇护、教育、文化体育等服务')),
    answered(q.privatelyRun, cite('wz-4.3-s10', '民营机构')),
  ),
  notChecked: ['whichPreferences'],
});
