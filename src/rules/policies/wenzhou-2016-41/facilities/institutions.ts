import { all, answered, any, atLeast, chosen, cite, measured, read, requirement } from '../../../vocabulary/index.ts';
import { atLeastOf } from './amounts.ts';
import { countyLevel, each, holdsPeople, isCity, isCountyBy } from './places.ts';
import { q } from './questions/index.ts';
import { r } from './readings.ts';

const rehab = 'wz-4.3-s3a';
const counties = cite(rehab, '县（市）也都各建有1家');

/** 500,000 people, from which a county has to have a rehabilitation institution. */
export const holdsHalfMillion = holdsPeople(500_000, cite(rehab, '人口在50万以上'));

/** R-G01, T-09: the city, and each county of 500,000 people or more, has a demonstration rehabilitation institution. */
export const rehabCentre = requirement({
  ...each,
  id: 'R-G01',
  clauses: [rehab],
  when: any(isCity(cite(rehab, '市本级建有1家')), all(
    read(r.districts, {
      withoutDistricts: chosen(q.level, ['county', 'countyCity'], counties),
      withDistricts: chosen(q.level, countyLevel, counties),
    }),
    holdsHalfMillion,
  )),
  ...atLeastOf(q.rehabCentres, 1, 'institutions', cite(rehab, '1家示范性残疾人专业康复机构')),
  by: '2020-12-31',
  notChecked: ['demonstration'],
});

/** R-G02, T-10: every county, county-level city and district has a demonstration care institution, however many live there. */
export const careCentre = requirement({
  ...each,
  id: 'R-G02',
  clauses: ['wz-4.3-s3b'],
  when: isCountyBy(cite('wz-4.3-s3b', '每个县（市、区）')),
  ...atLeastOf(q.careCentres, 1, 'institutions', cite('wz-4.3-s3b', '至少建成1家示范性残疾人专业托养机构')),
  by: '2020-12-31',
  notChecked: ['demonstration'],
});

const towns = cite('wz-4.3-s3d', '乡镇（街道）');
const sheltered = cite('wz-4.3-s3d', '至少建成1家规范的残疾人辅助性就业机构');

/** 10,000 people, from which a town or street has to have a sheltered employment institution. */
export const holdsTenThousand = holdsPeople(10_000, cite('wz-4.3-s3d', '人口在1万人以上'));

/** R-G04, T-12: each town or street of 10,000 people or more has a standardised sheltered employment institution. */
export const shelteredEmployment = requirement({
  ...each,
  id: 'R-G04',
  clauses: ['wz-4.3-s3d'],
  when: all(chosen(q.level, ['town', 'street'], towns), holdsTenThousand),
  ...atLeastOf(q.shelteredOrganisations, 1, 'institutions', sheltered),
  by: '2020-12-31',
  notChecked: ['standardised'],
});

/** wz-chk-32: the same seen from the county: all of its larger towns have one. */
export const shelteredInEveryTown = requirement({
  ...each,
  id: 'wz-chk-32',
  clauses: ['wz-4.3-s3d'],
  when: isCountyBy(cite('wz-7.2', '各县（市、区）政府')),
  met: atLeast(q.largeTownsServed, q.largeTowns, sheltered),
  measured: measured(q.largeTownsServed, q.largeTowns),
  by: '2020-12-31',
  notChecked: ['standardised'],
});

/** R-G05: villages are encouraged to run sheltered care; nothing is lacking where they do not. */
export const villageCare = requirement({
  ...each,
  id: 'R-G05',
  strength: 'should',
  clauses: ['wz-4.3-s3e'],
  when: chosen(q.level, ['town', 'street', 'village'], cite('wz-4.3-s2', '庇护主要放在乡镇（街道）和社区（村）')),
  met: answered(q.villageCare, cite('wz-4.3-s3e', '村（社区）办残疾人庇护照料机构')),
});
