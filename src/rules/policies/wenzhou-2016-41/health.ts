import {
  all, answered, any, chosen, cite, entitlement, greater, includes, not, read, settled, share, stated,
} from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { isAdult, isChild, isDisabledPerson, isSevere } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

/** R-F07: medical rehabilitation of children with cerebral palsy or intellectual disability is a listed illness. */
export const listedIllness = entitlement({
  id: 'R-F07',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-2.2-s1c'],
  when: all(
    isDisabledPerson,
    isChild,
    any(
      answered(q.cerebralPalsy, cite('wz-2.2-s1c', '脑瘫残疾儿童')),
      includes(q.categories, ['intellectual'], cite('wz-2.2-s1c', '智障残疾儿童')),
    ),
    not(chosen(q.medical, ['none'], cite('wz-2.2-s1c', '列入基本医疗保险“规定病种”的支付范围'))),
  ),
  notChecked: ['shareOfCostPaid'],
});

const eightyPercent = cite('wz-2.2-s2b', '当地财政补助80%');

/** R-F08: four fifths of one's own part of the family doctor's fee, or more where the place can. */
export const doctorContract = entitlement({
  id: 'R-F08',
  of: persons.id,
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-2.2-s2a', 'wz-2.2-s2b', 'wz-2.2-s2c'],
  when: all(isDisabledPerson, any(
    isChild,
    includes(q.categories, ['mental'], cite('wz-2.2-s2a', '精神残疾人')),
    all(isAdult, isSevere, any(
      answered(q.paralysisOrAmputation, cite('wz-2.2-s2a', '“三瘫一截”等成年重度残疾人')),
      read(r.andOthers, {
        allSevereAdults: settled('yes', cite('wz-2.2-s2a', '等成年重度残疾人')),
        onlyNamed: settled('no', cite('wz-2.2-s2a', '“三瘫一截”')),
      }),
    )),
  )),
  amount: share(
    p.contractFee, greater(stated(8000, 'basisPoints', eightyPercent), p.contractRate), eightyPercent,
  ),
  notChecked: ['contractFeePeriod', 'contractSigned'],
});
