import { all, any, cite, includes, not, requirement, type Condition, type Some } from '../../../vocabulary/index.ts';
import { each, hasRehabCentre, holdsPeople, isCity, isCountyBy } from './places.ts';
import { q } from './questions/index.ts';

type Function = (typeof q.functions.choices)[number];

/** Each function is a condition of its own, so that the trace names every one that is missing. */
function eachOf(clause: string, [first, ...rest]: Some<readonly [Function, phrase: string]>): Condition {
  const has = ([name, phrase]: readonly [Function, string]) => includes(q.functions, [name], cite(clause, phrase));
  return all(has(first), ...rest.map(has));
}

const full = 'wz-4.3-s4a';
const basic = 'wz-4.3-s4b';

/** 800,000 people, from which the institution of a county has to do everything. */
export const holdsEightHundredThousand = holdsPeople(800_000, cite(full, '人口在80万以上'));

/** R-G06: the institution of the city, or of a place of 800,000 people or more, has all seven functions. */
export const allFunctions = requirement({
  ...each,
  id: 'R-G06-full',
  clauses: [full],
  when: all(hasRehabCentre, any(
    isCity(cite(full, '市本级')), all(isCountyBy(cite(full, '县（市、区）')), holdsEightHundredThousand),
  )),
  met: eachOf(full, [
    ['medical', '医疗康复'], ['vocational', '职业康复'], ['counselling', '康复咨询'], ['assessment', '功能评定'],
    ['training', '培训指导'], ['deviceFitting', '辅助器具适配'], ['childEducation', '残疾儿童教育康复'],
  ]),
  notChecked: ['atLeastTheseFunctions', 'staffingStandards'],
});

/** R-G06: the institution of every other county, county-level city or district has the four basic functions. */
export const basicFunctions = requirement({
  ...each,
  id: 'R-G06-basic',
  clauses: [basic],
  when: all(hasRehabCentre, isCountyBy(cite(basic, '其他县（市、区）')), not(holdsEightHundredThousand)),
  met: eachOf(basic, [
    ['counselling', '康复咨询'], ['disabilityAppraisal', '残疾鉴定评估'], ['deviceSupply', '辅助器具配置'],
    ['communityGuidance', '社区和家庭康复技术培训指导'],
  ]),
  notChecked: ['atLeastTheseFunctions', 'staffingStandards'],
});
