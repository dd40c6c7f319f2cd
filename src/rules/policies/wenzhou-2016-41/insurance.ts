import { all, answered, chosen, cite, entitlement, share } from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { isDisabledPerson } from './persons.ts';
import { persons, q } from './questions.ts';

const partOrAll = cite('wz-2.3.4-s2a', '按当地最低缴费标准补贴一部分或者全部');

/** R-F15: part or all of the lowest contribution to residents' pension insurance. */
export const pensionSubsidy = entitlement({
  id: 'R-F15',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.3.4-s2a'],
  when: all(isDisabledPerson, chosen(q.pension, ['resident'], cite('wz-2.3.4-s2a', '参加城乡居民基本养老保险'))),
  amount: share(p.pensionMinimum, p.pensionShare, partOrAll),
  annex: ['wz-a.4'],
  notChecked: ['pensionShare'],
});

/** R-F16: the whole of one's own contribution to residents' medical insurance. */
export const medicalInsuranceSubsidy = entitlement({
  id: 'R-F16',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.3.4-s2b'],
  when: all(isDisabledPerson, chosen(q.medical, ['resident'], cite('wz-2.3.4-s2b', '参加城乡居民基本医疗保险'))),
  amount: p.medicalContribution,
  annex: ['wz-a.4'],
});

/** R-F17: help with employees' pension insurance for those working for themselves, after paying in full. */
export const flexiblePension = entitlement({
  id: 'R-F17',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.3.4-s3a', 'wz-2.3.4-s3b'],
  when: all(
    isDisabledPerson,
    chosen(q.workKind, ['selfEmployed', 'selfFoundWork'], cite('wz-2.3.4-s3a', '个体就业、自谋职业的残疾人')),
    chosen(q.pension, ['employee'], cite('wz-2.3.4-s3a', '参加职工基本养老保险')),
    answered(q.flexibleDifficulty, cite('wz-2.3.4-s3a', '如果缴费有困难')),
    answered(q.flexiblePaidFull, cite('wz-2.3.4-s3a', '先足额缴纳')),
  ),
  amount: p.flexibleSubsidy,
  annex: ['wz-a.4'],
  notChecked: ['whatDifficultyMeans'],
});
