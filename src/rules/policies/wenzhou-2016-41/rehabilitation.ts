import { all, answered, any, cite, entitlement, includes, read } from '../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { isDisabledOrYoungChild, isDisabledPerson, isSevenToEighteen, isZeroToSix } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

const kinds = cite('wz-2.3.3-s3b', '属于视力、听力、言语、智力（孤独症）、肢体残疾的');
const intellectual = includes(q.categories, ['intellectual'], kinds);
const autism = answered(q.autism, kinds);
const mental = includes(q.categories, ['mental'], kinds);

/** R-F11: basic rehabilitation free of charge for children up to six. */
export const freeRehabilitation = entitlement({
  id: 'R-F11',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-2.3.3-s3b', 'wz-a.3'],
  when: all(
    isDisabledOrYoungChild,
    isZeroToSix,
    any(includes(q.categories, ['visual', 'hearing', 'speech', 'physical'], kinds), read(r.autism, {
      intellectualOrAutism: any(intellectual, all(mental, autism)),
      intellectualWithAutism: all(intellectual, autism),
      autismOnly: autism,
    })),
  ),
  annex: ['wz-a.3'],
  notChecked: ['whichServicesAreFree'],
});

/** R-F12: basic care and training for those of seven to eighteen. */
export const basicCare = entitlement({
  id: 'R-F12',
  of: persons.id,
  benefit: 'service',
  strength: 'shall',
  clauses: ['wz-2.3.3-s3c'],
  when: all(isDisabledPerson, isSevenToEighteen),
  notChecked: ['whatBasicCareIs'],
});

/** R-F13: a place may subsidise devices paid for by oneself. */
export const deviceSubsidy = entitlement({
  id: 'R-F13',
  of: persons.id,
  benefit: 'money',
  strength: 'localDiscretion',
  clauses: ['wz-2.3.3-s4'],
  when: all(isDisabledPerson, answered(q.deviceSelfPaid, cite('wz-2.3.3-s4', '自己花钱配人工耳蜗等辅助器具'))),
  amount: p.deviceSubsidy,
  practised: q.deviceSubsidyPractised,
  notChecked: ['whichDevices'],
});

/** R-F14: a place may subsidise the rehabilitation of paralysis and amputation where treatment is indicated. */
export const rehabSubsidy = entitlement({
  id: 'R-F14',
  of: persons.id,
  benefit: 'money',
  strength: 'localDiscretion',
  clauses: ['wz-2.3.3-s5'],
  when: all(
    isDisabledPerson,
    answered(q.paralysisOrAmputation, cite('wz-2.3.3-s5', '“三瘫一截”残疾人')),
    answered(q.rehabIndication, cite('wz-2.3.3-s5', '有康复指征')),
  ),
  amount: p.rehabSubsidy,
  practised: q.rehabSubsidyPractised,
  notChecked: ['whichServicesAreFree'],
});
