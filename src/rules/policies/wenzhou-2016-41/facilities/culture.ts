import {
  all, atLeast, chosen, cite, lesser, measured, read, readQuantity, requirement, stated, sum,
} from '../../../vocabulary/index.ts';
import { atLeastOf, shareOrMore } from './amounts.ts';
import { countyLevel, each, isCity, isCountyBy } from './places.ts';
import { q } from './questions/index.ts';
import { r } from './readings.ts';

const clause = 'wz-4.5-s6a';
const atLeastOne = cite(clause, '示范点和示范基地，每个县（市、区）至少建成1个');
const one = stated(1, 'items', atLeastOne);
const pointsAndBases = sum(q.culturePoints, q.cultureBases);

/** R-G09, T-14: a demonstration point and a demonstration base for culture and sport, one of each unless read as one in all. */
export const demonstration = requirement({
  ...each,
  id: 'R-G09',
  clauses: [clause],
  when: isCountyBy(cite(clause, '每个县（市、区）')),
  met: read(r.pointsAndBases, {
    asWritten: all(atLeast(q.culturePoints, one, atLeastOne), atLeast(q.cultureBases, one, atLeastOne)),
    together: atLeast(pointsAndBases, one, atLeastOne),
  }),
  measured: measured(
    // Two points and no base still lack a base.
    readQuantity('items', r.pointsAndBases, {
      asWritten: sum(lesser(q.culturePoints, one), lesser(q.cultureBases, one)), together: pointsAndBases,
    }),
    readQuantity('items', r.pointsAndBases, { asWritten: stated(2, 'items', atLeastOne), together: one }),
  ),
  by: '2020-12-31',
});

const arts = cite('wz-4.5-s6b', '12个市级残疾人文化艺术基地');
const artBasesNeeded = readQuantity('items', r.pointsAndBases, {
  asWritten: stated(12, 'items', arts), together: stated(1, 'items', arts),
});

/** T-15: twelve arts bases of the city; "one to two" where a lost dash is suspected. */
export const artBases = requirement({
  ...each,
  id: 'T-15',
  clauses: ['wz-4.5-s6b'],
  when: isCity(cite('wz-4.5-s6b', '市级')),
  met: atLeast(q.artBases, artBasesNeeded, arts),
  measured: measured(q.artBases, artBasesNeeded),
  by: '2020-12-31',
});

/** T-16: six sports bases of the city. */
export const sportBases = requirement({
  ...each,
  id: 'T-16',
  clauses: ['wz-4.5-s6c'],
  when: isCity(cite('wz-4.5-s6c', '市级')),
  ...atLeastOf(q.sportBases, 6, 'items', cite('wz-4.5-s6c', '6个市级残疾人体育基地')),
  by: '2020-12-31',
});

const community = cite('wz-4.5-s7', '社区文体活动参与率');

/** T-17: 65 % or more take part in the activities of their community; 2020 is read from the sentence before. */
export const participation = requirement({
  ...each,
  id: 'T-17',
  clauses: ['wz-4.5-s7'],
  when: chosen(q.level, ['village', ...countyLevel], community),
  ...shareOrMore(q.activityParticipants, q.activityPeople, 65, cite('wz-4.5-s7', '达到65%以上')),
  by: '2020-12-31',
  notChecked: ['yearSupposed', 'whoTakesPart'],
});
