import {
  above, all, atLeast, chosen, cite, measured, number, percent, portion, reaching, read, readQuantity, requirement, rounded, stated, sum, type Quantity,
} from '../../../vocabulary/index.ts';
import { asked, each, encouraged, graded, unitsOf } from '../check.ts';
import { figures } from '../figures.ts';
import { inner, outer, place } from '../place.ts';
import { r } from '../readings.ts';

const isCity = (clause: string, phrase: string) => chosen(place.kind, ['city'], cite(clause, phrase));
const few = { least: 0, most: 2_000 } as const;

/** The figures of the city and of its districts. */
export const cityQuestions = {
  communities: number('city.communities', 'items', { least: 1, most: 2_000 }, { of: asked.of }),
  demonstration: number('city.demonstration', 'items', few, asked),
  platforms: number('city.platforms', 'items', few, asked),
  clinics: number('city.clinics', 'institutions', { least: 1, most: 2_000 }, { of: asked.of }),
  clinicsStandard: number('city.clinicsStandard', 'institutions', few, asked),
  homes: number('city.homes', 'institutions', few, asked),
  homesNew: number('city.homesNew', 'institutions', few, asked),
  hamlets: number('city.hamlets', 'items', { least: 0, most: 10_000 }, asked),
  pleasant: number('city.pleasant', 'items', few, asked),
  pairs: number('city.pairs', 'items', few, asked),
  models: number('city.models', 'items', few, asked),
  partners: number('city.partners', 'items', few, asked),
} as const;
const c = cityQuestions;

/** XT-02: what the goals for 2020 say without figures. */
export const goals = [
  graded('XT-02', 'city.goals', 'xm-goal.s3', '公共服务设施全面建成，网格化服务管理的机制全面建立', {
    when: isCity('xm-goal.s3', '到2020年'), by: '2020-12-31', notChecked: ['noCriteria'],
  }),
] as const;

const half = cite('xm-goal.s2', '一半以上够得上省级示范标准');
const halfOfAll = percent(50, c.communities, half);
const homes = cite('xm-8.b', '151个农村幸福院');
const hamlets = cite('xm-14.c', '300个自然村');
const pleasant = cite('xm-14.c', '美丽宜居村庄要建成50个');
const pairs = cite('xm-b2.b', '每年确定50对城乡社区');
const clinics = cite('xm-6.a', '全市的村卫生所');
const platforms = cite('xm-12.b', '全面建立网格化服务管理平台');
const models = cite('xm-b2.c', '可能是3至5个');
const partners = cite('xm-b2.d', '可能是3至5个');

function threeToFive(at: typeof models): Quantity<'items'> {
  return readQuantity('items', r.models, { threeToFive: stated(3, 'items', at), thirtyFive: stated(35, 'items', at) });
}

/** The same for so many districts together. */
function inDistricts(districts: number, at: typeof models): Quantity<'items'> {
  return portion(districts, 1, threeToFive(at), at);
}

/** XT-01, 03, 04, 05, 08, 09, 17 of the city; XT-18 and 19 of a district, and of all of them together. */
export const targets = [
  requirement({
    ...each, ...encouraged, id: 'XT-01', clauses: ['xm-goal.s2'], when: isCity('xm-goal.s2', '在全市'),
    met: read(r.half, { inclusive: atLeast(c.demonstration, halfOfAll, half), exclusive: above(c.demonstration, halfOfAll, half) }),
    measured: measured(c.demonstration, readQuantity('items', r.half, {
      inclusive: rounded(halfOfAll, 1, 'up', half), exclusive: sum(rounded(halfOfAll, 1, 'down', half), stated(1, 'items', half)),
    })),
    by: '2017-12-31', notChecked: ['provincialStandard', 'strivesWhat'],
  }),
  requirement({ ...each, id: 'XT-03', clauses: ['xm-6.a'], annex: unitsOf('xm-6.a'), when: isCity('xm-6.a', '全市的村卫生所'), ...reaching(c.clinicsStandard, c.clinics, clinics), notChecked: ['noYear', 'noStandard'] }),
  requirement({
    ...each, id: 'XT-04', clauses: ['xm-8.b'], annex: unitsOf('xm-8.b'), when: isCity('xm-8.b', '全市151个农村幸福院'),
    ...reaching(readQuantity('institutions', r.homes, { inAll: c.homes, newOnes: c.homesNew }), stated(figures.homes, 'institutions', homes), homes), notChecked: ['noYear'],
  }),
  requirement({ ...each, id: 'XT-05', clauses: ['xm-12.b'], annex: unitsOf('xm-12.b'), when: isCity('xm-12.b', '农村社区要全面建立'), ...reaching(c.platforms, c.communities, platforms), by: '2020-12-31', notChecked: ['yearFromGoal'] }),
  requirement({ ...each, id: 'XT-08', clauses: ['xm-14.c'], annex: unitsOf('xm-14.c'), when: isCity('xm-14.c', '全市300个自然村'), ...reaching(c.hamlets, stated(figures.hamlets, 'items', hamlets), hamlets), by: '2020-12-31' }),
  requirement({ ...each, id: 'XT-09', clauses: ['xm-14.c'], annex: unitsOf('xm-14.c'), when: isCity('xm-14.c', '美丽宜居村庄'), ...reaching(c.pleasant, stated(figures.pleasant, 'items', pleasant), pleasant), by: '2020-12-31' }),
  requirement({ ...each, id: 'XT-17', clauses: ['xm-b2.b'], annex: unitsOf('xm-b2.b'), when: isCity('xm-b2.b', '每年确定50对城乡社区'), ...reaching(c.pairs, stated(figures.pairs, 'items', pairs), pairs), notChecked: ['everyYear'] }),
  requirement({
    ...each, id: 'XT-18', clauses: ['xm-b2.c'], annex: unitsOf('xm-b2.c'), ...reaching(c.models, threeToFive(models), models), notChecked: ['noYear'],
    when: all(chosen(place.kind, ['district'], cite('xm-b2.c', '岛外四个区')), chosen(place.district, outer, cite('xm-b2.c', '岛外四个区'))),
  }),
  requirement({
    ...each, id: 'XT-19', clauses: ['xm-b2.d'], annex: unitsOf('xm-b2.d'), ...reaching(c.partners, threeToFive(partners), partners), notChecked: ['noYear'],
    when: all(chosen(place.kind, ['district'], cite('xm-b2.d', '思明区、湖里区')), chosen(place.district, inner, cite('xm-b2.d', '思明区、湖里区'))),
  }),
  requirement({ ...each, id: 'XT-18-city', clauses: ['xm-b2.c'], annex: unitsOf('xm-b2.c'), when: isCity('xm-b2.c', '岛外四个区'), ...reaching(c.models, inDistricts(outer.length, models), models), notChecked: ['noYear'] }),
  requirement({ ...each, id: 'XT-19-city', clauses: ['xm-b2.d'], annex: unitsOf('xm-b2.d'), when: isCity('xm-b2.d', '思明区、湖里区'), ...reaching(c.partners, inDistricts(inner.length, partners), partners), notChecked: ['noYear'] }),
] as const;
