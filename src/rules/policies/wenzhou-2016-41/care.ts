import { all, answered, any, cite, entitlement, includes, read } from '../../vocabulary/index.ts';
import { isDisabledPerson, isInHardship, isSevere } from './persons.ts';
import { persons, q } from './questions.ts';
import { r } from './readings.ts';

const inHardship = cite('wz-4.1-s2b', '特困残疾人');

/** R-F23: one's own part of the ordinary consultation fee at a municipal public hospital, waived. */
export const consultationFee = entitlement({
  id: 'R-F23',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.1-s2b'],
  when: all(
    isDisabledPerson,
    read(r.specialHardship, {
      recognisedLocally: answered(q.recognisedHardship, inHardship),
      supportedPersons: answered(q.specialHardship, inHardship),
    }),
    answered(q.cityOutpatient, cite('wz-4.1-s2b', '到市属公立医院看普通门诊')),
  ),
  notChecked: ['onlyConsultationFee'],
});

const isCaredFor = all(isDisabledPerson, any(
  includes(q.categories, ['intellectual', 'mental'], cite('wz-4.3-s9b', '智力残疾人、精神残疾人')),
  isSevere,
));

/** R-F33: day and institutional care, and care at home. */
export const dayCare = entitlement({
  id: 'R-F33',
  of: persons.id,
  benefit: 'service',
  strength: 'shall',
  clauses: ['wz-4.3-s9b'],
  when: isCaredFor,
  notChecked: ['whichCare'],
});

/** R-F33f: the same free or at a low charge, where the family is in hardship. */
export const freeDayCare = entitlement({
  id: 'R-F33f',
  of: persons.id,
  benefit: 'costCovered',
  strength: 'shall',
  clauses: ['wz-4.3-s9c'],
  when: all(isCaredFor, isInHardship(cite('wz-4.3-s9c', '低收入、经济困难的残疾人'))),
  notChecked: ['careFees'],
});

/** R-F36: first at every counter of a public health institution. */
export const firstInHospital = entitlement({
  id: 'R-F36',
  of: persons.id,
  benefit: 'priority',
  strength: 'shall',
  clauses: ['wz-4.1-s2a'],
  when: isDisabledPerson,
  notChecked: ['whichHospitals'],
});
