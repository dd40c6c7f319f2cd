import {
  all, answered, any, anyOne, chosen, cite, entitlement, judgement, read, settled,
} from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { isDisabledPerson } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

const ownWork = cite('wz-3.3-s1b', '残疾人做个体经营、自主创业、灵活就业');

/** R-F20: help with premises, starting funds and equipment, and taxes reduced; "self-found work" is not in the words. */
export const startup = entitlement({
  id: 'R-F20',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-3.3-s1b', 'wz-3.3-s1c'],
  when: all(isDisabledPerson, any(
    chosen(q.workKind, ['selfEmployed', 'ownBusiness', 'flexible'], ownWork),
    all(chosen(q.workKind, ['selfFoundWork'], ownWork), judgement('selfFoundWorkCounts', null, ownWork)),
  )),
  amount: p.startup,
  notChecked: ['startupItems', 'taxRelief'],
});

/** R-F21: once, towards training taken on one's own initiative that led to a national certificate. */
export const trainingFee = entitlement({
  id: 'R-F21',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-3.5-s4'],
  when: all(
    isDisabledPerson,
    answered(q.trainingJoined, cite('wz-3.5-s4', '自己参加职业培训')),
    answered(q.trainingPassed, cite('wz-3.5-s4', '成绩合格')),
    answered(q.nationalCertificate, cite('wz-3.5-s4', '取得国家职业资格证书')),
  ),
  amount: p.training,
  notChecked: ['trainingOnceOrMore'],
});

/** R-F22: first in rural poverty relief; loan interest goes to seven kinds of projects. */
export const ruralRelief = entitlement({
  id: 'R-F22',
  of: persons.id,
  benefit: 'priority',
  strength: 'shall',
  clauses: ['wz-3.4-s2b', 'wz-3.4-s4'],
  when: all(
    isDisabledPerson,
    chosen(q.area, ['rural'], cite('wz-3.4-s2b', '农村残疾人')),
    judgement('ruralPovertyConditions', q.ruralPoverty, cite('wz-3.4-s2b', '符合条件的')),
  ),
  notChecked: ['reliefProjects'],
});

const posts = 'wz-3.3-s5b';

/** R-F34: first for public-welfare posts, for a person who finds it hard to get work. */
export const publicPost = entitlement({
  id: 'R-F34',
  of: persons.id,
  benefit: 'priority',
  strength: 'shall',
  clauses: [posts],
  when: all(isDisabledPerson, judgement('employmentDifficulty', q.employmentDifficulty, cite(posts, '就业困难的残疾人'))),
});

/** R-F34f: the same for members of the family; whether they, too, must find it hard is not said. */
export const publicPostForFamily = entitlement({
  id: 'R-F34f',
  benefit: 'priority',
  strength: 'shall',
  clauses: [posts],
  when: all(anyOne(persons.id, isDisabledPerson), read(r.publicPosts, {
    onlyThePerson: settled('yes', cite(posts, '残疾人家庭成员')),
    membersToo: judgement('memberEmploymentDifficulty', null, cite(posts, '就业困难的残疾人和残疾人家庭成员')),
  })),
  notChecked: ['whichPosts'],
});

/** R-F35: careers advice and job placement, free. */
export const employmentService = entitlement({
  id: 'R-F35',
  of: persons.id,
  benefit: 'service',
  strength: 'shall',
  clauses: ['wz-3.5-s1a'],
  when: isDisabledPerson,
});

/** R-F35a: help in finding work, on conditions the document does not name. */
export const employmentAssistance = entitlement({
  id: 'R-F35a',
  of: persons.id,
  benefit: 'service',
  strength: 'shall',
  clauses: ['wz-3.5-s1b'],
  when: all(
    isDisabledPerson, judgement('employmentAssistanceConditions', null, cite('wz-3.5-s1b', '残疾人符合条件的')),
  ),
});
