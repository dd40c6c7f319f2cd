import {
  all, any, chosen, cite, entitlement, greater, judgement, read, settled, sum, yuan,
} from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { isDisabledPerson, isInHardship } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

/** R-F24: training and living costs of a child at kindergarten whose family is in hardship. */
export const preschoolSubsidy = entitlement({
  id: 'R-F24',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.2-s2c'],
  when: all(
    isDisabledPerson,
    chosen(q.stage, ['preschool'], cite('wz-4.2-s2c', '学前阶段')),
    isInHardship(cite('wz-4.2-s2c', '家庭经济困难的残疾儿童')),
  ),
  amount: p.preschool,
  notChecked: ['preschoolCosts'],
});

const seniorSecondary = cite('wz-4.2-s6d', '高中阶段的残疾学生');

/** At senior secondary school; vocational schools are usually counted in, which the document does not say. */
export const isSeniorSecondary = read(r.seniorStage, {
  vocationalIncluded: chosen(q.stage, ['seniorSecondary', 'vocationalSecondary'], seniorSecondary),
  generalOnly: chosen(q.stage, ['seniorSecondary'], seniorSecondary),
});

/** R-F25: no tuition and no lodging fee at senior secondary school, whatever the family earns. */
export const seniorSecondaryFree = entitlement({
  id: 'R-F25',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.2-s6d'],
  when: all(isDisabledPerson, isSeniorSecondary),
});

/** R-F26: free meals in compulsory education for students on dibao, on conditions the document does not name. */
export const freeMeals = entitlement({
  id: 'R-F26',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.2-s6e'],
  when: all(
    isDisabledPerson,
    chosen(q.stage, ['compulsory'], cite('wz-4.2-s6e', '义务教育阶段')),
    chosen(q.householdType, ['dibao'], cite('wz-4.2-s6e', '低保残疾学生')),
    judgement('mealConditions', q.freeMeals, cite('wz-4.2-s6e', '符合条件的')),
  ),
  notChecked: ['onlyDibaoForMeals'],
});

const student = cite('wz-4.2-s6f', '残疾学生有交通费补助');

/** R-F27: travel to school, at least 150 yuan a term. */
export const schoolTransport = entitlement({
  id: 'R-F27',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.2-s6f'],
  when: all(isDisabledPerson, any(
    chosen(q.stage, ['compulsory'], student),
    isSeniorSecondary,
    read(r.transport, {
      schoolAges: settled('no', student),
      everyStudent: chosen(q.stage, ['preschool', 'vocationalSecondary', 'university'], student),
    }),
  )),
  amount: greater(yuan(150, 'fen/term', cite('wz-4.2-s6f', '每人每学期不低于150元')), p.transport),
  annex: ['wz-a.10'],
  notChecked: ['transportWhoElse'],
});

/** R-F28: tuition and lodging of a full-time university student, as much as was paid. */
export const universityFees = entitlement({
  id: 'R-F28',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.2-s7'],
  when: all(isDisabledPerson, chosen(q.stage, ['university'], cite('wz-4.2-s7', '在全日制高校注册就读的残疾大学生'))),
  amount: sum(q.tuition, q.lodging),
  notChecked: ['universityLimits'],
});

const admitted = cite('wz-4.2-s8', '考上大中专院校的，或者通过自学考试、远程教育、成人高等教育取得国家承认的学历的');

/** R-F29: a person's own admission or degree; poverty is asked of the parents of a child only, as it is read. */
export const ownDegree = entitlement({
  id: 'R-F29',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.2-s8'],
  when: all(
    isDisabledPerson,
    chosen(q.diploma, ['admitted', 'selfTaught'], admitted),
    read(r.ownDegree, {
      onlyForChildren: settled('yes', cite('wz-4.2-s8', '残疾人和贫困残疾人的子女')),
      forBoth: isInHardship(cite('wz-4.2-s8', '贫困残疾人')),
    }),
  ),
  amount: p.diploma,
  notChecked: ['degreeWithFees', 'degreeHowOften'],
});

/** R-F29c: the admission or degree of a child of a poor person with a disability. */
export const childDegree = entitlement({
  id: 'R-F29c',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-4.2-s8'],
  when: all(
    isDisabledPerson,
    chosen(q.childDiploma, ['admitted', 'selfTaught'], admitted),
    isInHardship(cite('wz-4.2-s8', '贫困残疾人的子女')),
  ),
  amount: p.childDiploma,
  notChecked: ['degreeHowOften'],
});
