import { expected, type Answers, type AssessmentExample, type ISODate } from '../../vocabulary/index.ts';

const day: ISODate = '2018-12-31';
const { met, unmet, lacks } = expected;

type Case = Pick<AssessmentExample, 'expect' | 'readings' | 'sums'>;

function example(id: string, zh: string, en: string, areas: readonly Answers[], about: Case): AssessmentExample {
  return { id, titles: { zh, en }, facts: { answers: {}, lists: { areas } }, factsOn: day, rulesOn: day, ...about };
}

function village(households: number, cleaners: number, more: Answers = {}): Answers {
  return { 'area.level': 'village', 'clean.households': households, 'clean.cleaners': cleaners, 'clean.waterCleaners': 1, ...more };
}

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly AssessmentExample[] = [
  example('village-of-620', '620户，3名保洁员：还差1名', '620 households, 3 cleaners: one is lacking', [
    village(620, 3, {
      'fee.resolution': 'yes', 'fee.collected': 37_200_00, 'fee.cleaning': 33_000_00, 'fee.other': 1_200_00, 'village.group': ['founded', 'secretaryLeads'],
      'village.cadre': 'yes', 'village.hasPlan': 'yes', 'village.x': 2,
    }),
  // 620 ÷ 200 = 3.1: four at least; 620 ÷ 150 = 4.13: four at most.
  ], { expect: { 'V-01#0': lacks(1), 'V-02#0': met, 'V-03#0': met, 'V-04#0': met, 'V-05#0': unmet, 'V-06#0': met, 'V-07#0': { verdict: 'notRequired' }, 'V-08#0': met, 'V-09#0': met }, sums: { 'V-05-rest#0': { verdict: 'certain', low: 4_200_00, high: 4_200_00 } } }),
  example('exactly-150', '刚好150户，1名保洁员：刚好', 'Exactly 150 households, one cleaner: just right', [village(150, 1)], { expect: { 'V-01#0': met, 'V-02#0': met } }),
  example('no-whole-number', '260户：配不出整数，建议2名', '260 households: no whole number fits, two are advised', [village(260, 2, { 'clean.waterCleaners': 0 })], {
    // 2 × 150 = 300 > 260 > 200 = 1 × 200.
    expect: { 'V-01#0': met, 'V-02#0': met, 'V-03#0': lacks(1) },
  }),
  example('no-whole-number-read-otherwise', '同样260户，按“去掉零头”来读：2名多了', 'The same 260, rounded down: two are too many', [village(260, 2)], {
    readings: { 'P2-A03': 'most' }, expect: { 'V-01#0': met, 'V-02#0': unmet },
  }),
  example('too-many', '450户，4名保洁员：多了1名', '450 households, four cleaners: one too many', [village(450, 4)], {
    // 450 ÷ 150 = 3 and 450 ÷ 200 = 2.25: three, neither more nor fewer.
    expect: { 'V-01#0': met, 'V-02#0': unmet },
  }),
  example('plan-without', '规划没有完成，批了2处建房', 'No finished plan, but two houses approved', [
    village(800, 5, { 'village.hasPlan': 'no', 'village.approvedWithoutPlan': 2, 'village.group': ['founded'], 'village.cadre': 'no' }),
  // 800 ÷ 200 = 4, 800 ÷ 150 = 5.33: four or five.
  ], { expect: { 'V-01#0': met, 'V-02#0': met, 'V-06#0': { verdict: 'notRequired' }, 'V-07#0': unmet, 'V-08#0': unmet, 'V-09#0': unmet } }),
  example('town', '全镇：绿化差2.5公里，种植结构刚好，资金还剩12万元', 'The town: 2.5 km lacking, cropping just reached, 120,000 yuan left', [{
    'area.level': 'town', 'town.greened': 49_50, 'town.adjusted': 8_000_00, 'fund.building': 680_000_00, 'fund.running': 200_000_00, 'town.villages': 14,
    'town.plannedVillages': 13, 'houses.fourKinds': 120, 'houses.fourKindsDone': 120, 'houses.hollow': 200, 'houses.hollowDone': 188, 'roads.approved': 6, 'roads.completed': 6,
    'water.black': 40, 'water.surveyed': 40, 'town.group': ['secretary', 'mayor', 'deputyMayor', 'departments', 'office'],
    'quarter.assessments': 4, 'quarter.rankings': 4, 'quarter.talks': 3, 'quarter.halfYear': 1, 'quarter.yearEnd': 1,
  }], {
    expect: {
      'T-01#0': lacks(2_50), 'T-02#0': met, 'T-03#0': met, 'T-04#0': lacks(1), 'T-05#0': met, 'T-06#0': met, 'T-07#0': lacks(12), 'T-08#0': met, 'T-09#0': met,
      'T-10#0': met, 'T-11#0': met, 'T-12#0': lacks(1), 'T-13#0': met, 'T-14#0': met, 'V-01#0': { verdict: 'notRequired' },
    },
    sums: { 'T-03-rest#0': { verdict: 'certain', low: 120_000_00, high: 120_000_00 } },
  }),
  example('fund-exceeded', '专项资金安排了120万元：超出20万元', '1.2 million yuan given out: more than the fund', [
    { 'area.level': 'town', 'fund.building': 900_000_00, 'fund.running': 300_000_00 },
  ], { expect: { 'T-03#0': unmet }, sums: { 'T-03-rest#0': { verdict: 'certain', low: 0, high: 0 } } }),
  example('five-villages', '五个村一张表：缺人的、刚好的、多的，第1季有并列', 'Five villages in one table, with a tie in the first quarter', [
    village(620, 3, { 'score.first': 88_00 }), village(400, 2, { 'score.first': 91_50 }), village(430, 3, { 'score.first': 88_00 }),
    village(900, 7, { 'score.first': 79_00 }), village(1_200, 6, { 'clean.waterCleaners': 0 }),
  ], {
    // 400: two only; 430: no number fits, three are advised; 900: five or six; 1,200: six to eight.
    expect: {
      'V-01#0': lacks(1), 'V-01#1': met, 'V-02#1': met, 'V-01#2': met, 'V-02#2': met, 'V-02#3': unmet, 'V-01#4': met, 'V-02#4': met, 'V-03#4': lacks(1),
    },
  }),
];
