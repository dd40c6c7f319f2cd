import {
  all, answered, atLeast, atMost, cite, measured, percent, read, readDay, requirement, rounded, stated,
} from '../../../vocabulary/index.ts';
import { atLeastOf, shareOrMore } from './amounts.ts';
import { each, isCity, isCityOrCounty, isCountyBy } from './places.ts';
import { q } from './questions/index.ts';
import { r } from './readings.ts';

const units = cite('wz-3.1-s4a', '每个成员单位，至少安置1名残疾人');

/** T-01: every member unit of the city's committee employs at least one person with a disability. */
export const memberUnits = requirement({
  ...each,
  id: 'T-01',
  clauses: ['wz-3.1-s4a'],
  when: isCity(cite('wz-3.1-s4a', '市级残疾人工作委员会')),
  met: atLeast(q.memberUnitsEmploying, q.memberUnits, units),
  measured: measured(q.memberUnitsEmploying, q.memberUnits),
  by: '2018-12-31',
});

/** T-02: 10 % or more of the cadres of the city's federation have a disability; the year is read from the sentence before. */
export const federationCadres = requirement({
  ...each,
  id: 'T-02',
  clauses: ['wz-3.1-s4d'],
  when: isCity(cite('wz-3.1-s4d', '市级残联')),
  ...shareOrMore(q.disabledCadres, q.cadres, 10, cite('wz-3.1-s4d', '比例达到10%以上')),
  by: '2018-12-31',
  notChecked: ['yearSupposed', 'whichCadres'],
});

const oneOrTwo = cite('wz-3.1-s4e', '有1至2名干部或职工是残疾人');
const atLeastOne = atLeastOf(q.federationDisabled, 1, 'persons', oneOrTwo);

/** T-03: the federation of a county employs one or two people with a disability; more than two is not too many. */
export const countyFederation = requirement({
  ...each,
  id: 'T-03',
  clauses: ['wz-3.1-s4e'],
  when: isCountyBy(cite('wz-3.1-s4e', '每个县级残联')),
  ...atLeastOne,
  met: read(r.oneOrTwo, {
    atLeastOne: atLeastOne.met,
    oneOrTwo: all(atLeastOne.met, atMost(q.federationDisabled, stated(2, 'persons', oneOrTwo), oneOrTwo)),
  }),
  by: '2018-12-31',
  notChecked: ['yearSupposed'],
});

/** T-04: state enterprises hold a job fair for people with a disability at least every two years. */
export const jobFairs = requirement({
  ...each,
  id: 'T-04',
  clauses: ['wz-3.1-s5b'],
  when: all(isCityOrCounty, answered(q.stateEnterprises, cite('wz-3.1-s5b', '国有企业和国有控股企业'))),
  met: answered(q.jobFairs, cite('wz-3.1-s5b', '每2年至少办1次残疾人专场招聘会')),
  notChecked: ['twoYearsFrom'],
});

const oneUnit = cite('wz-3.2-s1c', '1家生产残疾人庇护产品、由政府优先采购的单位');
const oneProduct = cite('wz-3.2-s1c', '1种由政府优先采购的庇护产品');

/** R-G10, T-05: one producer and one product of sheltered work that the government buys first. */
export const shelteredProducts = requirement({
  ...each,
  id: 'R-G10',
  clauses: ['wz-3.2-s1c'],
  when: isCountyBy(cite('wz-3.2-s1c', '每个县（市、区）')),
  met: all(
    atLeast(q.productUnits, stated(1, 'items', oneUnit), oneUnit), atLeast(q.products, stated(1, 'items', oneProduct), oneProduct),
  ),
  by: readDay(r.productsBy, { endOf2016: '2016-12-31', endOf2017: '2017-12-31' }),
});

const tenth = cite('wz-3.3-s5a', '不少于10%的名额');
const postsNeeded = percent(10, q.posts, tenth);

/** T-06: no fewer than 10 % of the public-welfare posts go to people with a disability. "No fewer" leaves nothing to read. */
export const welfarePosts = requirement({
  ...each,
  id: 'T-06',
  clauses: ['wz-3.3-s5a'],
  when: isCityOrCounty,
  met: atLeast(q.disabledPosts, postsNeeded, tenth),
  measured: measured(q.disabledPosts, rounded(postsNeeded, 1, 'up', tenth)),
  notChecked: ['whichPosts'],
});

/** T-07: rehabilitation staff are trained every five years and work with a certificate. */
export const rehabStaff = requirement({
  ...each,
  id: 'T-07',
  clauses: ['wz-4.1-s9'],
  when: isCityOrCounty,
  met: all(
    answered(q.rehabTraining, cite('wz-4.1-s9', '每5年轮训1次业务')), answered(q.rehabCertificates, cite('wz-4.1-s9', '持证上岗')),
  ),
});
