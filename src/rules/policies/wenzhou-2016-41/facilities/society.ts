import { all, answered, chosen, cite, judgement, requirement, stated } from '../../../vocabulary/index.ts';
import { orMore, shareOrMore } from './amounts.ts';
import { countyLevel, each, isCity, isCityOrCounty, isCountyBy } from './places.ts';
import { q } from './questions/index.ts';

/** T-08: fifteen years of schooling, "basically for all": no figure, so only the office can say. */
export const fifteenYears = requirement({
  ...each,
  id: 'T-08',
  clauses: ['wz-4.2-s5'],
  when: isCityOrCounty,
  met: judgement('basicallyForAll', q.fifteenYears, cite('wz-4.2-s5', '十五年教育基本普及')),
  by: '2020-12-31',
});

/** T-13: services at every level for those who qualify, "basically": no figure either. */
export const servicesForAll = requirement({
  ...each,
  id: 'T-13',
  clauses: ['wz-4.3-s3f'],
  when: isCountyBy(cite('wz-7.2', '各县（市、区）政府')),
  met: judgement('servicesBasicallyForAll', q.servicesForAll, cite('wz-4.3-s3f', '基本实现符合条件的残疾人享有不同层次的服务')),
  by: '2020-12-31',
});

const volunteersNeeded = cite('wz-5.3-s3', '达到5000人以上');

/** T-18: 5,000 registered volunteers or more in the whole city. */
export const volunteers = requirement({
  ...each,
  id: 'T-18',
  clauses: ['wz-5.3-s3'],
  when: isCity(cite('wz-5.3-s3', '全市')),
  ...orMore(q.volunteers, stated(5_000, 'persons', volunteersNeeded), volunteersNeeded),
  by: '2020-12-31',
});

/** T-19: a letter of responsibility every year, at the three levels of government; a street is not one of them. */
export const responsibilityLetter = requirement({
  ...each,
  id: 'T-19-letter',
  clauses: ['wz-6.1-s2'],
  when: chosen(q.level, ['city', ...countyLevel, 'town'], cite('wz-6.1-s2', '市、县、乡三级政府')),
  met: answered(q.letterSigned, cite('wz-6.1-s2', '每年签订一份残疾人工作的重点任务责任书')),
});

/** T-19: the city's committee assesses every year and publishes the result. */
export const monitoring = requirement({
  ...each,
  id: 'T-19-monitoring',
  clauses: ['wz-6.1-s4'],
  when: isCity(cite('wz-6.1-s4', '市政府残疾人工作委员会')),
  met: answered(q.monitoring, cite('wz-6.1-s4', '每年监测、评估残疾人全面小康的进程，向社会公布结果')),
});

/** T-20: city television has news in sign language. */
export const signNews = requirement({
  ...each,
  id: 'T-20-sign',
  clauses: ['wz-4.4-s6a', 'wz-a.11'],
  when: isCity(cite('wz-4.4-s6a', '市级电视台')),
  met: answered(q.signNews, cite('wz-4.4-s6a', '开设手语新闻')),
  annex: ['wz-a.11'],
  by: '2016-09-30',
});

const columnsAndAdvertisements = all(
  answered(q.mediaColumns, cite('wz-5.4-s1a', '为残疾人开设专版、专栏、专题')),
  answered(q.mediaAdvertisements, cite('wz-5.4-s1b', '每年定期刊登、播放助残公益广告')),
);
const media = cite('wz-5.4-s1a', '县级以上的主要新闻媒体');

/** T-20: the city's media have columns and yearly advertisements. */
export const cityMedia = requirement({
  ...each,
  id: 'T-20-media',
  clauses: ['wz-5.4-s1a', 'wz-5.4-s1b', 'wz-a.11'],
  when: isCity(media),
  met: columnsAndAdvertisements,
  annex: ['wz-a.11'],
  by: '2016-09-30',
  notChecked: ['howManyAdvertisements'],
});

/** wz-chk-40: so have those of a county; the annex is about units of the city, so no day is set here. */
export const countyMedia = requirement({
  ...each,
  id: 'wz-chk-40',
  clauses: ['wz-5.4-s1a', 'wz-5.4-s1b', 'wz-a.11'],
  when: isCountyBy(media),
  met: columnsAndAdvertisements,
  annex: ['wz-a.11'],
  notChecked: ['howManyAdvertisements'],
});

/** T-21: 10 % or more of the lottery funds a level uses itself go to facilities for people with a disability. */
export const lotteryFunds = requirement({
  ...each,
  id: 'T-21',
  clauses: ['wz-6.2-s3'],
  when: answered(q.usesLotteryFund, cite('wz-6.2-s3', '由本级使用的部分')),
  ...shareOrMore(q.lotteryFacilities, q.lotteryTotal, 10, cite('wz-6.2-s3', '确保10%以上')),
  notChecked: ['ownLevelFunds'],
});

/** T-22: the two systems are "fairly complete": no measure, so only the office can say. */
export const wholeSystem = requirement({
  ...each,
  id: 'T-22',
  clauses: ['wz-1-s2'],
  when: isCity(cite('wz-7.1', '市级有关单位')),
  met: judgement('fairlyComplete', q.wholeSystem, cite('wz-1-s2', '都建得比较完善')),
  by: '2020-12-31',
});
