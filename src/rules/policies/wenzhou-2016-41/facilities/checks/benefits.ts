import { all, answered, cite, requirement } from '../../../../vocabulary/index.ts';
import { each, isCounty } from '../places.ts';
import { q } from '../questions/index.ts';
import { check } from './check.ts';

/** 二、 what families are due: whether the county pays and provides it. */
export const benefitChecks = [
  check('wz-chk-01', q.singleHousehold, 'wz-2.1-s2a', '可以按一人一户单独纳入低保范围', { strength: 'may', annex: ['wz-a.1'] }),
  requirement({
    ...each, id: 'wz-chk-02', clauses: ['wz-2.3.1-s2c', 'wz-2.3.2-s2'], when: isCounty, annex: ['wz-a.2'],
    met: all(
      answered(q.livingRate, cite('wz-2.3.1-s2c', '是当地低保标准的30%')), answered(q.careRates, cite('wz-2.3.2-s2', '每人每月500元')),
    ),
    notChecked: ['currentRates'],
  }),
  check('wz-chk-03', q.careUplift, 'wz-2.3.2-s3', '护理补贴可以在三档标准的基础上各上浮50%', {
    strength: 'may', annex: ['wz-a.2'], notChecked: ['upliftConditions'],
  }),
  check('wz-chk-04', q.childRehab, 'wz-2.3.3-s3b', '免费得到手术、配置辅助器具、康复训练等基本服务', { annex: ['wz-a.3'] }),
  check('wz-chk-05', q.basicCare, 'wz-2.3.3-s3c', '得到基本养护服务', { notChecked: ['whatBasicCareIs'] }),
  requirement({
    ...each, id: 'wz-chk-06', clauses: ['wz-2.3.4-s2a', 'wz-2.3.4-s2b'], when: isCounty, annex: ['wz-a.4'],
    met: all(
      answered(q.pensionSubsidy, cite('wz-2.3.4-s2a', '按当地最低缴费标准补贴一部分或者全部')),
      answered(q.medicalSubsidy, cite('wz-2.3.4-s2b', '给全额补贴')),
    ),
  }),
  check('wz-chk-07', q.flexiblePension, 'wz-2.3.4-s3a', '给一定的补助', { annex: ['wz-a.4'] }),
  check('wz-chk-08', q.doctorContract, 'wz-2.2-s2b', '当地财政补助80%'),
  check('wz-chk-09', q.antipsychotics, 'wz-2.1-s6b', '纳入救助“一卡通”，费用全额保障'),
  check('wz-chk-10', q.ruralHousing, 'wz-2.4-s2a', '优先安排', {
    when: all(isCounty, answered(q.rural, cite('wz-2.4-s2a', '农村危房改造'))),
  }),
] as const;
