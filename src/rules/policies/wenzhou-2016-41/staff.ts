import {
  all, answered, atLeast, chosen, cite, entitlement, fromDay, includes, share, stated, yearsSince, type Condition,
} from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { q } from './questions.ts';

// Those who work for people with a disability: none of these asks for a disability of their own.

const graduate = 'wz-4.1-s11';
const fiveYears = cite(graduate, '就业满5年后');

/** A graduate who has done rehabilitation work for five years, having begun in 2014 or later. */
const hasServedFiveYears: Condition = all(
  chosen(q.staffEducation, ['higher', 'secondaryVocational'], cite(graduate, '高校和中等职业学校的毕业生')),
  answered(q.staffDuty, cite(graduate, '做残疾人康复服务与管理工作的')),
  fromDay(q.staffStart, '2014-01-01', cite(graduate, '自2014年起进入')),
  atLeast(yearsSince(q.staffStart), stated(5, 'years', fiveYears), fiveYears),
);

/** R-F37: an award to graduates after five years in a public rehabilitation institution of the city. */
export const graduateAward = entitlement({
  id: 'R-F37',
  benefit: 'money',
  strength: 'shall',
  clauses: [graduate],
  when: all(
    includes(q.staff, ['publicInstitution'], cite(graduate, '进入温州市公办残疾人康复机构')), hasServedFiveYears,
  ),
  amount: p.graduateAward,
  notChecked: ['awardRules'],
});

/** R-F37p: the same in a private institution, for a relevant subject; the text only encourages it. */
export const privateGraduateAward = entitlement({
  id: 'R-F37p',
  benefit: 'money',
  strength: 'should',
  clauses: ['wz-4.1-s12'],
  when: all(
    includes(q.staff, ['privateInstitution'], cite('wz-4.1-s12', '到民办残疾人康复机构工作')),
    answered(q.staffMajor, cite('wz-4.1-s12', '相关专业的毕业生')),
    hasServedFiveYears,
  ),
  amount: p.graduateAward,
  notChecked: ['awardRules'],
});

const oneYear = cite('wz-4.1-s8b', '时间累计满1年的');

/** R-F38: a medic's year of service at rehabilitation institutions may count like service in the countryside. */
export const medicService = entitlement({
  id: 'R-F38',
  benefit: 'status',
  strength: 'may',
  clauses: ['wz-4.1-s8b'],
  when: all(
    includes(q.staff, ['visitingMedic'], cite('wz-4.1-s8b', '在残疾人康复机构多点执业、定期会诊、做服务指导')),
    answered(q.staffTitle, cite('wz-4.1-s8b', '有相关专业职称的医务人员')),
    atLeast(q.staffYears, stated(1, 'years', oneYear), oneYear),
  ),
  notChecked: ['yearsAddedUp'],
});

// The catalogue has no rules for the three posts below: R-F40 to R-F42 are ids of ours.

/** R-F40: an officer of a town or street may be paid as community workers are; what they earn is not in the text. */
export const townOfficerPay = entitlement({
  id: 'R-F40',
  benefit: 'status',
  strength: 'may',
  clauses: ['wz-3.3-s7a'],
  when: chosen(q.post, ['townOfficer'], cite('wz-3.3-s7a', '乡镇（街道）残疾人专职委员的工资待遇')),
  notChecked: ['townOfficerPay'],
});

/** R-F41: the post of an officer of a village or community may be subsidised by a share of the local minimum wage. */
export const villageOfficerSubsidy = entitlement({
  id: 'R-F41',
  benefit: 'money',
  strength: 'may',
  clauses: ['wz-3.3-s7b'],
  when: chosen(q.post, ['villageOfficer'], cite('wz-3.3-s7b', '村（社区）残疾人专职委员的岗位')),
  amount: share(p.postWage, p.postShare, cite('wz-3.3-s7b', '按当地最低工资标准的一定比例给补助')),
  notChecked: ['postSubsidyRules'],
});

/** R-F42: the allowance of special-education teachers, to be paid everywhere; the text gives no sum. */
export const teacherAllowance = entitlement({
  id: 'R-F42',
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.2-s10a'],
  when: chosen(q.post, ['specialTeacher'], cite('wz-4.2-s10a', '特殊教育津贴制度全面落实')),
  amount: p.teacherAllowance,
  notChecked: ['teacherAllowanceRules'],
});
