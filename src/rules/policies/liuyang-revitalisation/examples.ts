import { expected, type Answers, type AssessmentExample, type ISODate } from '../../vocabulary/index.ts';

const { met, unmet, lacks } = expected;

type Case = Pick<AssessmentExample, 'expect' | 'readings' | 'sums'>;

function example(id: string, zh: string, en: string, on: ISODate, areas: readonly Answers[], about: Case): AssessmentExample {
  return { id, titles: { zh, en }, facts: { answers: {}, lists: { areas } }, factsOn: on, rulesOn: on, ...about };
}

const city = (more: Answers): Answers => ({ 'area.level': 'city', ...more });

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly AssessmentExample[] = [
  example('city-2022', '全市，2022年底：小村庄差8个，累计建了520个美丽宜居村庄', 'The city at the end of 2022: 8 small villages lacking, 520 pretty villages so far', '2022-12-31', [city({
    'link.towns': 32, 'link.townsWithKey': 29, 'link.demonstration': ['zhangfang', 'daweishan', 'xiaohe', 'dahu'], 'industry.industries': 10, 'industry.bases': 84,
    'industry.demonstrators': 760, 'industry.smallVillages': 22, 'industry.influential': 10, 'habitat.waterClass': '2', 'habitat.mechanism': 'no', 'habitat.builtThatYear': 262,
    'habitat.builtInAll': 520, 'reform.farms': 500, 'reform.unions': 9, 'reform.services': 214, 'reform.technology': 61, 'reform.households': 200, 'region.meetings': 1,
    'money.accepted': 240, 'money.routes': 6_000_000_00, 'money.areas': 5_000_000_00, 'money.homes': 1_500_000_00,
  })], {
    // 1,200 − 520 = 680; 240 × 400,000 = 96 million; 20 − 12.5 = 7.5 million.
    expect: {
      'L-01#0': lacks(3), 'L-02#0': met, 'L-05#0': met, 'L-06#0': lacks(16), 'L-07#0': lacks(240), 'L-09#0': lacks(8), 'L-10#0': met, 'L-03#0': met, 'L-04#0': unmet, 'L-11#0': met,
      'L-12#0': lacks(680), 'L-13#0': met, 'L-14#0': lacks(1), 'L-15#0': met, 'L-16#0': lacks(39), 'L-17#0': met, 'L-22#0': met, 'L-25#0': met,
    },
    sums: { 'L-24#0': { verdict: 'certain', low: 96_000_000_00, high: 96_000_000_00 }, 'L-25-rest#0': { verdict: 'certain', low: 7_500_000_00, high: 7_500_000_00 } },
  }),
  example('small-villages-just-enough', '刚好30个小村庄、10个有影响力：达标', 'Exactly 30 small villages, 10 with influence: reached', '2023-12-31', [
    city({ 'industry.smallVillages': 30, 'industry.influential': 10 }),
  ], { expect: { 'L-09#0': met, 'L-10#0': met } }),
  example('small-villages-one-short', '29个小村庄、9个有影响力：各差1个', '29 small villages, 9 with influence: one of each lacking', '2024-01-01', [
    city({ 'industry.smallVillages': 29, 'industry.influential': 9 }),
  ], { expect: { 'L-09#0': lacks(1), 'L-10#0': lacks(1) } }),
  example('further-villages', '累计1200个，按“另外再建”来读：还差300个', '1,200 in all, read as further villages: 300 lacking', '2025-12-31', [
    city({ 'habitat.builtInAll': 1_200, 'habitat.builtBefore': 300 }),
  ], { readings: { 'P4-A02': 'besidesEarlier' }, expect: { 'L-12#0': lacks(300) } }),
  example('land', '项目区：复垦和高标准农田刚好，调整了300亩，亮点差1个', 'The project area: two figures just reached, 300 mu adjusted, one showcase lacking', '2023-12-31', [
    city({ 'reform.reclaimed': 1_200_00, 'reform.highStandard': 2_500_00, 'reform.adjusted': 300_00, 'reform.showcases': 22 }),
  ], { expect: { 'L-18#0': met, 'L-19#0': met, 'L-20#0': met, 'L-21#0': lacks(1) } }),
  example('awards-exceeded', '奖励用了2100万元：超出', 'Awards of 21 million yuan: more than the pool', '2023-12-31', [
    city({ 'money.accepted': 0, 'money.routes': 9_000_000_00, 'money.areas': 8_000_000_00, 'money.homes': 4_000_000_00 }),
  ], {
    expect: { 'L-25#0': unmet },
    sums: { 'L-24#0': { verdict: 'certain', low: 0, high: 0 }, 'L-25-rest#0': { verdict: 'certain', low: 0, high: 0 } },
  }),
  example('finances', '土地出让收入比例没有提高，预算保持住了', 'The share of land income did not grow, the budget was kept up', '2023-12-31', [
    city({ 'money.landShare': 4_500, 'money.landShareBefore': 4_500, 'money.budgetKept': 'yes' }),
  ], { expect: { 'L-share#0': unmet, 'L-budget#0': met } }),
  example('towns', '四个乡镇一张表：一个没有重点村', 'Four towns in one table: one without a key village', '2023-12-31', [
    { 'area.level': 'town', 'town.keyVillages': 1 }, { 'area.level': 'town', 'town.keyVillages': 3 }, { 'area.level': 'town', 'town.keyVillages': 0 }, { 'area.level': 'town' },
  ], { expect: { 'L-01-town#0': met, 'L-01-town#1': met, 'L-01-town#2': lacks(1), 'L-01-town#3': { verdict: 'depends' }, 'L-01#0': { verdict: 'notRequired' } } }),
  example('five-zeros', '一个村：三样为零，有1起上访', 'A village: three zeros, and one petition', '2023-12-31', [
    { 'area.level': 'village', 'zero.accidents': 0, 'zero.pollution': 0, 'zero.cases': 0, 'zero.petitions': 1 },
  ], { expect: { 'L-zero#0': unmet } }),
  example('three-years', '同一个市，三年一张表：一年比一年多', 'The same city in three years: more each year', '2023-12-31', [
    city({ 'habitat.builtThatYear': 240, 'habitat.builtInAll': 258, 'industry.smallVillages': 9, 'reform.farms': 210 }),
    city({ 'habitat.builtThatYear': 262, 'habitat.builtInAll': 520, 'industry.smallVillages': 22, 'reform.farms': 390 }),
    city({ 'habitat.builtThatYear': 239, 'habitat.builtInAll': 759, 'industry.smallVillages': 30, 'reform.farms': 512 }),
  ], { expect: { 'L-11#0': met, 'L-11#2': lacks(1), 'L-12#0': lacks(942), 'L-12#2': lacks(441), 'L-09#1': lacks(8), 'L-09#2': met, 'L-13#2': met } }),
];
