import {
  all, answered, any, anyOne, bar, chosen, cite, entitlement, includes, not, read, settled, within,
} from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import {
  isAdult, isDisabledPerson, isMildMentalOrIntellectual, isMinor, isSevere, isSevereOrMild,
} from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

/** R-F00: a household that qualifies for dibao must be taken in, none left out. */
export const dibaoForAll = entitlement({
  id: 'R-F00',
  benefit: 'status',
  strength: 'shall',
  clauses: ['wz-2.1-s1'],
  when: all(
    anyOne(persons.id, isDisabledPerson),
    answered(q.dibaoQualified, cite('wz-2.1-s1', '只要符合城乡低保条件，就必须全部纳入低保')),
  ),
  notChecked: ['dibaoConditions'],
});

const supported = answered(q.supportedByFamily, cite('wz-2.1-s2a', '靠家庭养活'));

/** R-F01: an adult kept by the family may be taken into dibao as a household of one. */
export const singlePersonDibao = entitlement({
  id: 'R-F01',
  of: persons.id,
  benefit: 'status',
  strength: 'may',
  clauses: ['wz-2.1-s2a', 'wz-a.1'],
  when: all(
    isDisabledPerson,
    isAdult,
    read(r.supported, {
      qualifiesBoth: all(supported, isSevereOrMild),
      qualifiesFirst: any(all(supported, isSevere), isMildMentalOrIntellectual),
    }),
    read(r.singleHousehold, {
      noFamilyLimit: settled('yes', cite('wz-2.1-s2a', '可以按一人一户单独纳入低保范围')),
      lowIncomeFamilies: chosen(q.householdType, ['dibao', 'dibaoMarginal'], cite('wz-2.1-s2a', '单独纳入低保范围')),
    }),
  ),
  annex: ['wz-a.1'],
  notChecked: ['dibaoConditions', 'ownIncomeForSingleHousehold'],
});

/** R-F02: once taken in alone, the special help that concerns the person directly comes with it. */
export const personalAssistance = entitlement({
  id: 'R-F02',
  of: persons.id,
  benefit: 'service',
  strength: 'may',
  clauses: ['wz-2.1-s2b', 'wz-a.1'],
  when: singlePersonDibao.when,
  annex: ['wz-a.1'],
  notChecked: ['whichAssistanceIsPersonal'],
});

/** R-F03: a minor in a dibao or marginal household draws the rate set for orphans living in the community. */
export const orphanRate = entitlement({
  id: 'R-F03',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.1-s3a', 'wz-2.1-s3b'],
  when: all(
    isDisabledPerson,
    isMinor,
    chosen(q.householdType, ['dibao', 'dibaoMarginal'], cite('wz-2.1-s3a', '低保家庭、低保边缘家庭里的未成年人')),
    isSevereOrMild,
  ),
  amount: p.orphan,
  notChecked: ['sameAsOrphanRate', 'endsWithMajority'],
});

const threeYears = cite('wz-2.1-s4', '3年内挣到的就业收入');

/** R-F04: what a member of a dibao household earns in the first three years may be left out of the family income. */
export const earningsDisregard = entitlement({
  id: 'R-F04',
  of: persons.id,
  benefit: 'disregard',
  strength: 'may',
  clauses: ['wz-2.1-s4'],
  when: all(
    isDisabledPerson,
    chosen(q.householdType, ['dibao'], cite('wz-2.1-s4', '低保家庭的残疾人')),
    chosen(q.newlyEmployed, ['first', 'again'], cite('wz-2.1-s4', '第一次就业，或者重新就业')),
    not(chosen(q.workKind, ['none'], cite('wz-2.1-s4', '就业收入'))),
    read(r.threeYears, {
      lastDayIncluded: within(q.workStart, 3, 'included', threeYears),
      lastDayExcluded: within(q.workStart, 3, 'excluded', threeYears),
    }),
  ),
  notChecked: ['countedFromWhichDay', 'provincialDisregard'],
});

/** R-F05: medical costs that basic insurance cannot pay come first in medical assistance. */
export const medicalAssistanceFirst = entitlement({
  id: 'R-F05',
  of: persons.id,
  benefit: 'priority',
  strength: 'shall',
  clauses: ['wz-2.1-s5b'],
  when: all(
    isDisabledPerson,
    answered(q.notPayableByInsurance, cite('wz-2.1-s5b', '不能通过基本医疗保险支付')),
  ),
  notChecked: ['medicalAssistanceConditions'],
});

/** R-F06: basic antipsychotic medicine is paid in full. */
export const antipsychotics = entitlement({
  id: 'R-F06',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-2.1-s6b'],
  when: all(
    isDisabledPerson,
    includes(q.categories, ['mental'], cite('wz-2.1-s6b', '精神残疾人')),
    answered(q.antipsychotic, cite('wz-2.1-s6b', '服用的基本抗精神病药物')),
  ),
  notChecked: ['whichMedicines'],
});

/** R-X03 by reading: whether drawing the orphan rate counts as child welfare that rules the living allowance out. */
export const barByOrphanRate = bar('R-X03-AMB10', all(
  orphanRate.when,
  read(r.childBasics, {
    excluded: settled('yes', cite('wz-2.1-s3a', '领基本生活补贴')),
    kept: settled('no', cite('wz-2.3.x-s3', '享受儿童福利基本生活保障政策')),
  }),
), cite('wz-2.3.x-s3', '困难残疾人生活补贴不能享受'), 'R-F03');
